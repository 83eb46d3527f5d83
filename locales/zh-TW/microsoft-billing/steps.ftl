# Steps of the plan: the verb first, one action in about 110 cells; what helps with it in `.more`.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = 依銀行說明的方式開卡，例如使用銀行 App、打電話或到 ATM 操作。
step-add-card-again = 把這張卡片重新新增一次，並設為扣款卡片。完成後再移除舊的登記。
step-add-card-before-removing = 如果還有項目使用這張卡片，請先新增另一張卡片，並設為扣款卡片，然後再移除舊卡片。
    .more = 訂用帳戶、支援方案、保留項目和 Microsoft 365 都算。隨用隨付由帳戶管理員移除卡片；Microsoft 客戶合約由當初建立計費帳戶的人移除。
step-add-card-for-purchase = 如果沒有登記有效的卡片，請在「付款方式」(Payment methods) 新增一張，並設為扣款卡片。
    .more = 隨用隨付：在訂用帳戶中新增。Microsoft 客戶合約：在帳單設定檔中新增。不接受預付卡和虛擬卡。
step-add-new-number = 新增卡號正確的卡片，並設為扣款卡片。完成後再刪除舊卡片。
    .more = 已登記卡片的卡號無法編輯。
step-add-own-payment-method = 在 Microsoft 365 系統管理中心的「付款方式」(Payment methods) 新增您自己的卡片。
step-allow-e-mandate = 請銀行開放這張卡片的自動扣款 (e-mandate)、線上交易和海外交易。
    .ask = 麻煩開放這張卡片對 Microsoft 的自動扣款 (e-mandate)，以及線上交易和海外交易。
    .topic = 自動扣款 (e-mandate)
step-allow-international-payments = 請銀行（或郵局）開放這張卡片的海外交易。有些銀行稱為「國外交易」。
    .ask = 麻煩開放這張卡片的海外交易{ $terms ->
        [tw] { "" }
        [se] { " " }(regionspärr)
        [nl] { " " }(buiten Europa, ‘Wereld’)
        [us] { " " }(international transactions)
       *[unknown] { "" }
    }，讓我可以付款給國外的商家。
    .topic = 海外交易
step-allow-direct-debit = 如果銀行擋下 Microsoft 的 SEPA 自動扣繳，請銀行開放。
    .more = 這種限制通常也可以自行在網路銀行解除。
    .ask = 麻煩開放 Microsoft 從我的銀行帳戶進行 SEPA 自動扣繳，並告訴我上一次為什麼遭退回。
    .topic = Microsoft 的 SEPA 自動扣繳
step-allow-online-payments = 請銀行開放這張卡片的線上交易。有些銀行稱為「網路交易」。
    .ask = 麻煩開放這張卡片的線上交易{ $terms ->
        [nl] { " " }(internetbetalingen)
        [se] { " " }(internetköp)
        [us] { " " }(online purchases)
       *[unknown] { "" }
    }，讓我可以在網路上付款。
    .topic = 線上交易
step-allow-purchases = 請計費帳戶的擁有者或參與者，在「原則」(Policies) 允許這類購買。
    .more = Azure 入口網站：「成本管理 + 帳單」(Cost Management + Billing) → 帳單設定檔 → 「原則」(Policies)。Enterprise 合約由 Enterprise 系統管理員在 Enterprise 註冊 (enrollment) 中設定。如果組織使用私人 Marketplace，要由 Marketplace 系統管理員加入這項產品。
step-allow-recurring-payments = 請銀行開放這張卡片的定期扣款。
    .ask = 麻煩開放這張卡片的定期扣款{ $terms ->
        [nl] { " " }(terugkerende betalingen)
        [se] { " " }(återkommande betalningar)
       *[unknown] { "" }
    }，讓 Microsoft 可以每期自動扣款。
    .topic = 定期扣款
step-allow-third-party-cookies = 在瀏覽器的設定中允許第三方 Cookie。
step-answer-bank-question = 查看銀行有沒有請您確認這筆付款，並回覆；請自行開啟 App，不要點訊息裡的連結。
    .more = 銀行會用 App 或簡訊詢問。
step-ask-about-last-card = 如果是最後一張卡片，請先詢問支援人員：只要有 Microsoft Entra ID Free，關閉計費帳戶前都不能移除。
    .more = Entra ID Free 無法取消。關閉計費帳戶或刪除租用戶，會永久刪除其中的內容。切勿傳送完整卡號。
step-apply-for-investor-offer = 如果需要更多點數，請用推薦碼申請 Microsoft for Startups 的投資人方案。
step-ask-bank-about-currency = 詢問銀行，這張卡片能不能用帳單的幣別付款，或能不能開放外幣交易。
    .ask = 請問這張卡片能用帳單的幣別（____）付款嗎？如果不能，麻煩開放外幣交易，或告訴我哪一張卡片可以。
    .topic = 用帳單的幣別付款
step-ask-bank-about-hold = 如果暫時保留（圈存）的款項過了這段時間仍未解除，請詢問銀行何時解除。
    .ask = 請問這筆預先授權（圈存）的款項還會保留多久{ $terms ->
        [nl] { " " }(reservering)
        [se] { " " }(reserverat belopp)
       *[unknown] { "" }
    }，什麼時候解除？
    .topic = 暫時保留（圈存）的款項
step-ask-bank-about-legal-reason = 詢問銀行，是不是因為法規而不能付款給 Microsoft，以及有沒有辦法處理。
    .ask = 請問貴行是不是因為法規，不能處理這筆付款？我可以怎麼做？
    .topic = 禁止這筆付款的法規
step-ask-bank-about-limit = 詢問銀行超過了哪一項上限、什麼時候重新計算，或請銀行調高上限。
    .ask = 請問這筆付款是超過了單筆授權上限{ $terms ->
        [tw] { "" }
        [se] { " " }(köpgräns)
       *[unknown] { "" }
    }，還是其他上限？麻煩調高，或告訴我什麼時候重新計算。
    .topic = 超過了哪一項上限
step-ask-bank-for-card = 向銀行申請可以線上付款的卡片。
    .ask = 我需要一張能線上付款給 Microsoft 的卡片。請問可以申請哪一種，多久能拿到？
    .topic = 可以線上付款的卡片
step-ask-bank-for-international-card = 也可以向銀行申請能在國外網站付款的卡片。
    .ask = 我想申請能在國外網站付款的卡片，例如 Debit Mastercard 或 Visa Debit{ $terms ->
        [nl] ，取代我現在的 Maestro 或 V PAY 金融卡 (betaalpas)
       *[unknown] { "" }
    }。請問可以嗎？
    .topic = 能在國外網站付款的卡片
step-ask-bank-for-replacement = 如果還沒收到新卡片，請銀行補發或換發。
    .ask = 請問新卡片已經寄出了嗎？如果還沒有，麻煩寄一張給我。
    .topic = 補發或換發新卡片
step-ask-bank-to-activate = 如果這樣還不行，請銀行協助開卡。
    .ask = 麻煩協助我完成開卡{ $terms ->
        [tw] { "" }
       *[unknown] { "" }
    }。
    .topic = 開卡
step-ask-bank-to-unblock = 詢問銀行卡片是否遭鎖卡或失效，並請銀行解鎖或換發卡片。
    .ask = 請問這張卡片是不是鎖住或失效了？麻煩解鎖，或換發新卡片。
    .topic = 鎖卡或卡片失效
step-ask-bank-to-unblock-pin = 請銀行解鎖因卡片密碼 (PIN) 輸錯太多次而鎖住的卡片。
    .ask = 我的卡片密碼 (PIN) 輸錯太多次，卡片鎖住了，麻煩解鎖。
    .topic = 卡片密碼 (PIN) 輸錯後的鎖卡
step-ask-bank-whether-it-refused = 詢問銀行有沒有拒絕您付款給 Microsoft 的這筆交易，原因是什麼。
    .more = 請撥打卡片背面的客服電話。銀行也可能根本沒有看到這筆交易。
    .ask = 請問有沒有看到我用這張卡片付款給 Microsoft 的交易？如果是貴行拒絕的，是什麼原因？可以麻煩開放嗎？
    .topic = 銀行有沒有拒絕這筆付款
step-ask-bank-which-payments = 詢問銀行這張卡片沒有開放哪些交易，並請銀行開放這次需要的那一項。
    .more = 可能是線上交易、海外交易、定期扣款，或這類商家的交易。
    .ask = 請問這張卡片沒有開放哪一種交易：線上交易、海外交易{ $terms ->
        [tw] { "" }
        [se] { " " }(regionspärr)
        [nl] { " " }(buiten Europa, ‘Wereld’)
        [us] { " " }(international transactions)
       *[unknown] { "" }
    }、定期扣款，還是這類商家的交易？麻煩開放，讓我可以付款給 Microsoft。
    .topic = 卡片沒有開放哪些交易
step-ask-card-administrator = 如果是公司卡，請公司裡管理卡片的人允許付款給 Microsoft。
step-ask-for-invoice-later = 如果您代表公司購買，成為客戶滿六個月後，可以申請按發票付款。
    .more = 在那之前只能刷卡付款。Azure 和 Microsoft 365 都要求成為客戶滿六個月，而且沒有未付餘額。
step-ask-for-account-review = 請 Microsoft 審查您的帳戶。
    .more = 請備妥完整的訊息、參考編號或相互關聯識別碼 (correlation ID) 和時間。這個網頁是使用者回報的，Microsoft 的文件沒有提到。
step-ask-microsoft-contact-for-sandbox = 如果您是合作夥伴或有支援合約，請用公司的電子郵件地址加入開發人員計畫，再請您的 Microsoft 窗口處理。
    .more = Premier 或 Unified 支援：客戶成功經理 (CSAM)。ISV Success 和合作夥伴等級：符合資格時，儀表板會顯示「Set up E5 subscription」。
step-ask-enrollment-administrator = 請 Enterprise 合約的系統管理員，或銷售合約的合作夥伴，開放您檢視費用。
    .more = 設定在 Azure 入口網站的「原則」(Policies)：帳戶擁有者為「AO view charges」，部門系統管理員為「DA view charges」。
step-ask-role-holder = 請有權限的人處理：帳戶管理員，或具有計費角色的人。
    .more = Azure 隨用隨付：帳戶管理員。Microsoft 客戶合約：計費擁有者、參與者或發票管理員，其中發票管理員只能付款。Microsoft 365 的其他合約：計費系統管理員。Microsoft 把隨用隨付帳戶更新為 Microsoft 客戶合約時，原本的帳戶管理員會成為擁有者。
step-ask-whether-sold = 改試其他卡片之前，先向 Microsoft 確認是否能賣給您。
step-buy-subscription-paid-by-card = 購買刷卡付款的新訂閱，把使用者全部移轉後，才取消舊訂閱：沒有移過去的人會失去存取權。
    .more = 這是指新的 Microsoft 365 訂閱。
step-call-bank-about-decline = 詢問銀行為什麼拒絕您付款給 Microsoft，並請銀行開放。
    .more = 請撥打卡片背面的客服電話。
    .ask = 請問這筆付款為什麼遭拒：是餘額不足、額度不足、超過上限，還是線上交易、海外交易、定期扣款或安全規則的限制？麻煩開放，讓我可以付款給 Microsoft。
    .topic = 拒絕付款的原因
step-call-bank = 撥打卡片背面的客服電話，一次向銀行說清楚這幾件事：
step-call-data-protection-team = 如果沒有其他人能登入，打電話給 Microsoft 支援人員，並要求轉接資料保護小組 (Data Protection team)。
    .more = 請說明這是公司帳戶，您是唯一的系統管理員，而且無法登入。小組會確認您的身分並重設登入方式；也請一併詢問未付的帳單。
step-check-already-paid = 查看發票的狀態：如果旁邊沒有付款按鈕，通常表示已經付清。
    .more = 按鈕是「立即付款」(Pay now) 或「結清餘額」(Settle balance)。
step-check-balance-and-limit = 核對銀行帳戶餘額或信用額度夠不夠支付這筆金額。如果不夠，請存入款項或調高額度。
step-check-benefit-eligibility = 到您所屬計畫的網頁，確認您用來註冊的帳戶是否符合資格，以及需要哪一種金鑰。
    .more = 這些計畫是 Visual Studio、新創公司、合作夥伴和 Azure In Open。
step-check-country-offered = 查詢 Azure 是否在您的國家/地區提供服務。
step-check-developer-eligibility = 確認您符合哪一項資格：Visual Studio Professional 或 Enterprise、合作夥伴等級，或支援合約。
    .more = Visual Studio 訂閱必須有效，並且已指派給您登入的帳戶。Microsoft 員工和政府雲端不適用；onmicrosoft.com 的地址也不能用。
step-check-junk-folder = 到垃圾郵件資料夾尋找這些電子郵件。
step-check-mail-address = 如果您是帳戶管理員，請讓帳務電子郵件寄到您會查看的地址。
step-check-phone-number = 檢查國碼和電話號碼：不能使用網路電話 (VoIP) 號碼。
    .more = 號碼要能接收來自美國號碼的簡訊和來電。
step-check-remaining-balance = 確認是否還有款項沒付。已經付過的款項，請勿再付一次。
    .more = Azure 請看「發票」(Invoices)，Microsoft 365 請看「帳單與付款」(Bills & payments)，家用版請看「訂單記錄」(Order history)。
step-check-startup-conditions = 新創公司的點數：要取得超過最初 1,000 美元的點數，請在 90 天內完成公司驗證。
    .more = 公司必須已登記，而且有自己的軟體產品；代理商、顧問公司和學校不符合資格。Microsoft 論壇上的回答指出，驗證只有一次機會。
step-check-student-conditions = 確認您是否符合資格：年滿 18 歲、全職學生、學校可授予學位。
    .more = 每人限一個訂用帳戶，不適用於線上課程或營利性的訓練課程，每 12 個月可以續用。Azure for Students Starter 年滿 16 歲即可申請，美國為 13 歲。
step-choose-billing-country = 回到「關於您」(About you)，選擇帳單地址實際所在的國家/地區。
step-choose-other-product = 改選其他產品，或改用另一個訂用帳戶（計費帳戶要位於有販售這項產品的國家/地區）。
step-choose-country-first = 註冊 Microsoft 365 時，如果「下一步」(Next) 一直不能按，請先選擇國家/地區。
step-choose-invoice-for-benefit = 訂購畫面詢問付款方式時，選擇「發票」(Invoice) 和每年付款：這樣就不需要卡片。
    .more = 每年會有一封電子郵件通知發票已開立。如果沒有「發票」(Invoice) 可選，請詢問該計畫的支援人員。
step-choose-pay-as-you-go = 除非您正在等新創公司或學生的點數，否則請註冊其他方案，例如隨用隨付。
step-compare-card-details = 核對您輸入的內容與卡片、銀行對帳單是否相同，並更正不同的地方。
    .more = 姓名、卡號、到期日和 CVV 安全碼看卡片，帳單地址看對帳單。
step-complete-account-profile = 到「您的資訊」(Your info) 補齊並更正 Microsoft 帳戶的資料。
    .more = 包括電子郵件、電話、帳單地址和寄送地址。
step-complete-bank-check = 出現銀行的驗證畫面時，完成驗證：輸入一次性驗證碼，或在銀行 App 確認。
    .more = 畫面上可能寫 3D 驗證、Visa Secure 或 Mastercard Identity Check。{ $terms ->
        [nl] 荷蘭的銀行在銀行 App 確認；許多信用卡是用 ICS App。
        [se] 瑞典的銀行多半用 BankID 確認。
        [tw] 台灣的銀行多半寄簡訊驗證碼 (OTP)。
       *[unknown] { "" }
    }
step-complete-developer-billing-account = 檢查計費帳戶：合約是否已接受、帳單設定檔和發票區段是否使用中、您是否有權限。
    .more = 如果計費帳戶屬於您的組織，請計費系統管理員授予權限。沙箱本身不收費。建立新帳戶時，如果「下一步」(Next) 一直不能按，請先選擇國家/地區。
step-confirm-payment-with-bank = 打電話給銀行，說明這筆付款是您本人刷的，並請銀行讓下一次付款通過。
    .ask = 這筆 Microsoft 的交易是我本人刷的。麻煩解除限制，讓下一次付款通過。
    .topic = 這筆付款是您本人刷的
step-contact-azure-support = 連絡 Azure 支援人員；切勿傳送完整卡號。
    .more = 請備妥您看到的內容和當時操作的時間。如果無法登入，請打電話給 Microsoft 支援人員。
step-contact-china-cloud = 連絡世紀互聯 (21Vianet) 的支援人員，而不是 Microsoft 的全球支援人員。
step-contact-home-support = 連絡 Microsoft 家用產品的支援人員；切勿傳送完整卡號。
    .more = 請備妥您看到的內容和當時操作的時間。
step-contact-m365-sign-up-support = 連絡 Microsoft 365 支援人員處理註冊問題；切勿傳送完整卡號。
    .more = 請備妥看到的訊息和當時操作的時間。
step-contact-m365-support = 連絡 Microsoft 365 支援人員；切勿傳送完整卡號。
    .more = 請在系統管理中心連絡，並備妥您看到的內容和當時操作的時間。如果無法登入，請打電話給 Microsoft 支援人員。
step-contact-microsoft-representative = 連絡您的 Microsoft 代表，處理 Enterprise 合約的發票。
step-contact-program-support = 連絡提供這項權益或金鑰的計畫，請計畫的支援人員協助。
step-contact-sign-up-support = 連絡 Azure 註冊支援人員；切勿傳送完整卡號。
    .more = 請備妥看到的訊息和當時操作的時間。
step-copy-address-from-statement = 照銀行對帳單填寫帳單地址：街道門牌、鄉鎮市區、縣市（或州、省）、郵遞區號和國家/地區。
    .more = 如果表單自動改掉您輸入的內容，例如把美國的郵遞區號改成 ZIP+4 格式，請在可以選擇時保留自己輸入的版本；否則請洽支援人員。
step-copy-name-from-card = 照卡片填寫姓名，一字不差，也不要多加符號。
    .more = 如果卡片上是公司名稱，請分成兩部分，填入名字和姓氏兩欄。
step-copy-security-code = 照卡片填寫 CVV 安全碼：通常是背面的三碼；American Express（美國運通）是正面的四碼。
step-correct-contact-details-at-bank = 如果沒有收到驗證碼，或輸入後無法通過，請銀行核對您留存的電話號碼。
    .more = 也請核對其他連絡資料。
    .ask = 我沒有收到驗證碼，或輸入後無法通過。請問貴行留存的是我的哪一個電話號碼？如果不對，麻煩更正。
    .topic = 銀行留存的電話號碼
step-create-new-subscription = 建立新的訂用帳戶：已刪除的訂用帳戶無法復原。
step-do-not-transfer-again = 電匯款項還在入帳或對帳時，請勿再匯一次。
step-enable-azure-plan = 如果計費帳戶沒有 Azure 方案，請在計費帳戶中建立發票區段，這樣可能就會有 Azure 方案。
    .more = 如果還是不行，請在同一個帳單設定檔和發票區段下建立 Azure 訂用帳戶。
step-enrol-for-bank-check = 在銀行 App 或銀行網站，為這張卡片申請線上交易的 3D 驗證。
step-enter-card-data-again = 重新輸入卡號和到期日，要和卡片上完全相同。
step-enter-card-for-each-payment = 每次支付帳單都重新輸入卡片資料，並完成驗證。系統不會儲存這張卡片。
step-enter-tax-id = 在表單填寫您組織的稅號；在巴西是 CNPJ。
    .more = 請勿填寫個人的稅號。之後 Microsoft 可能會審查帳戶，通常約需一天。
step-find-boleto-mail = 到電子郵件信箱尋找 boleto 繳款單，也要看垃圾郵件資料夾。
    .more = 繳款單會寄到訂購時填寫的電子郵件地址。
step-get-billing-role = 也可以請管理計費帳戶的人，把有這項權限的計費角色指派給您。
step-get-owner-role = 如果還是看不到訂用帳戶，請訂用帳戶的擁有者把「擁有者」(Owner) 角色指派給您。
step-have-other-admin-help = 請另一位全域系統管理員重設您的登入方式，或代您付款。
    .more = 其他有計費角色的人也可以付款。
step-get-reservation-role = 如果您沒有「保留購買者」(Reservation Purchaser) 角色，請訂用帳戶的擁有者指派給您。
step-have-block-lifted = 在電子郵件所寫的日期之前，請 Microsoft 支援人員解除封鎖；逾期就會全部刪除。
    .more = 如果是向合作夥伴購買，請連絡合作夥伴。Azure 會在封鎖 90 天後，刪除訂用帳戶和其中的資料。
step-have-creator-remove-card = Microsoft 客戶合約：請當初建立計費帳戶的人刪除卡片，其他人都不能刪除。
step-keep-from-other-offers = 新創公司的點數：不要先註冊其他方案。如果已有訂用帳戶，可能就領不到點數。
step-keep-true-country = 請勿選擇其他國家/地區來註冊：帳單地址必須位於您選擇的國家/地區，而且之後無法變更。
step-know-azure-cancel-deadline = 留意期限：取消 30 到 90 天後，Azure 會刪除資料；請以 30 天為準。
step-know-azure-deletion-date = 留意期限：如果一直沒有付款，服務會終止，資源也會停止；30 天後，Azure 就可能刪除資料。
    .more = 服務終止 30 到 90 天後，Azure 會刪除資料。
step-know-detach-consequence = 確定不再需要帳單設定檔時，才中斷最後一張卡片的連結：這時刪除的內容無法復原。
step-know-invoice-is-final = 先考慮清楚：改為按發票付款後，通常不能改回自動刷卡付款。
step-know-m365-deletion-date = 留意期限：如果一直沒有付款，訂閱可能 2 天後就停用；停用 90 天後，Microsoft 就可能刪除資料。
    .more = 「2 天」只適用於 Microsoft 客戶合約。最晚在停用 180 天後，資料會全部刪除。
step-know-m365-lifecycle = 留意期限：訂閱過期 30 天後會停用，停用 90 天後，訂閱和資料都會刪除。
    .more = 狀態分別是「已過期」(Expired) 和「已停用」(Disabled)。自行取消的每月訂閱會跳過那 30 天。停用期間，系統管理員仍可備份資料。購買新的訂閱，無法救回已刪除的資料。
step-know-upgrade-charges = 升級或移除消費限制之前請注意：資源會重新啟用，並從卡片扣款。
step-let-global-admin-take-over = 如果是 Microsoft 客戶合約，全域系統管理員可以把自己設為計費帳戶的擁有者。
    .more = 這是指您組織的全域系統管理員。
step-let-retry-run = 等系統下一次自動扣款，或自行付款，但不要兩者都做。
    .more = 如果電子郵件寫了日期，就不要等系統再次扣款。
step-lift-payment-stop = 請銀行解除停止付款給 Microsoft 的設定。
    .ask = 這張卡片設定了停止付款給 Microsoft，麻煩解除這項設定。
    .topic = 停止付款給 Microsoft 的設定
step-not-before-bank-allows = 在銀行開放之前，請勿用這張卡片再試：每次都會遭拒。
step-not-with-these-details = 請勿用同樣的卡片資料再試：每次都會遭拒。
step-link-new-card-azure = 在 Azure 入口網站的「付款方式」(Payment methods) 把新卡片設為扣款卡片。
    .more = 隨用隨付：「成本管理 + 帳單」(Cost Management + Billing) → 「付款方式」(Payment methods) → 「設為預設」(Make default) 或「取代」(Replace)，所有訂用帳戶都會改用這張卡片。Microsoft 客戶合約：在帳單設定檔中選擇「取代」(Replace)。
step-link-new-card-home = 在您的 Microsoft 帳戶讓訂閱改用新卡片：「管理」(Manage) → 「變更付款方式」(Change how you pay)。
    .more = 請看「服務與訂閱」(Services & subscriptions)。如果是孩子的訂閱，請用孩子的帳戶登入。完成後再移除舊卡片。
step-link-new-card-m365 = 在系統管理中心的「付款方式」(Payment methods)，讓訂閱改用新卡片。
    .more = 在系統管理中心選擇舊卡片旁的三個點，再選擇「取代」(Replace)。Microsoft 客戶合約：在帳單設定檔中更換。個人版或家用版請改在您的 Microsoft 帳戶處理；向合作夥伴購買的，請找合作夥伴。
step-link-other-card = 如果您有其他卡片，請新增那張卡片，並設為扣款卡片。
step-look-at-disable-reason = 在 Azure 入口網站開啟訂用帳戶，最上方的橫幅會寫出停用的原因。
    .more = 可能是帳單沒有付款、點數用完、已達消費限制、已取消，或一年以上沒有使用。在這裡回答那個原因，就會看到對應的步驟。如果 GitHub 或 Power Platform 透過 Azure 計費，請查看那個 Azure 訂用帳戶。
step-link-visual-studio-subscription = 如果您有 Visual Studio 訂閱，請從權益頁面加入開發人員計畫。
    .more = 然後再設定一次沙箱。如果還是遭拒，請詢問 Visual Studio 客戶服務。
step-look-at-invoice = 比對金額和您的發票：之後才出現的扣款，通常就是一般的帳單。
    .more = 發票在「成本管理 + 帳單」(Cost Management + Billing) → 「發票」(Invoices)。計費帳戶更新為 Microsoft 客戶合約後的那個月，可能會多一張發票；之後的發票約在每月 9 日開立。
step-look-why-debit-was-returned = 在銀行 App 查看 Microsoft 的 SEPA 自動扣繳為什麼遭退回。
    .more = 常見的原因有：銀行帳戶餘額不足、銀行帳戶設定為不准扣繳或不准 Microsoft 扣繳、超過扣繳上限，或銀行帳戶持有人提出異議。
step-one-transfer-per-invoice = 每筆電匯只支付一張發票，並在附言寫上發票號碼。
    .more = SEPA 轉帳的附言最多 140 個字元。
step-open-account-in-billing-country = 以正確的國家/地區建立新的 Azure 帳戶。沒有移轉的項目會留在原來的 Azure 帳戶。
    .more = 原來的 Azure 帳戶無法變更國家/地區。Azure 支援人員可以把訂用帳戶移到新的 Azure 帳戶。
step-open-tenant-in-right-country = 如果無法取得租用戶所在國家/地區的卡片，才以手上卡片的發卡國家/地區建立新租用戶；使用者和資料不會跟著移轉。
    .more = 目前的租用戶無法變更國家/地區，也不會自動移轉任何項目。
step-pay-azure-balance = 隨用隨付：以帳戶管理員身分登入 Azure 入口網站，付清全部餘額。
    .more = 開啟「成本管理 + 帳單」(Cost Management + Billing) → 「發票」(Invoices)，選擇{ $button ->
        [pay-now] 「立即付款」(Pay now)
        [settle-balance] 「結清餘額」(Settle balance)
       *[unknown] 「立即付款」(Pay now) 或「結清餘額」(Settle balance)（您的國家/地區會顯示其中一個）
    }，選取或新增卡片，付款並完成銀行的驗證。這筆餘額包含使用這張卡片的所有訂用帳戶。如果那裡沒有按鈕，Microsoft 寄來的未付餘額電子郵件也有前往同一頁的連結。
step-pay-azure-by-sepa = 也可以改用 SEPA 自動扣繳 (direct debit)，由 Azure 從您的銀行帳戶扣款（奧地利、德國和荷蘭）。
    .more = SEPA 自動扣繳是在計費帳戶設定；如果是 Microsoft 客戶合約，由計費帳戶的擁有者或參與者設定。
step-pay-by-hand = 自行支付未付的帳單：自行付款時才會出現銀行的驗證畫面。
    .more = Azure：「成本管理 + 帳單」(Cost Management + Billing) → 「發票」(Invoices) → 「立即付款」(Pay now) 或「結清餘額」(Settle balance)。Microsoft 365：系統管理中心的「帳單與付款」(Bills & payments)；個人版或家用版則在您的 Microsoft 帳戶選擇「管理」(Manage) → 「立即付款」(Pay now)。
step-pay-by-upi = Azure 隨用隨付或較舊的 Microsoft 365 合約：也可以用 UPI 或 NetBanking 單次付款。
    .more = 付款完成前，請勿關閉瀏覽器。
step-pay-by-wire-transfer = 電匯到發票最下方所列的銀行帳戶。
    .more = 付款說明也在發票最下方，請依照說明付款。
step-pay-home-balance = 在您的 Microsoft 帳戶支付逾期未付的款項：「管理」(Manage) → 「立即付款」(Pay now)。
    .more = 請看「服務與訂閱」(Services & subscriptions)；「訂單記錄」(Order history) 也有這筆款項。請用購買訂閱的帳戶登入，並在那裡選擇或新增卡片。逾期未付期間無法變更付款方式。
step-pay-in-china-cloud = 如果是世紀互聯的服務，在世紀互聯的入口網站以支付寶或銀聯付款；Azure 也可以電匯。
    .more = 只收人民幣。Azure 線上付款最少人民幣 1,000 元，電匯最少人民幣 5,000 元。
step-pay-invoice-in-portal = Microsoft 客戶合約：在 Azure 入口網站用「立即付款」(Pay now) 支付未付的發票。
    .more = 搜尋「成本管理 + 帳單」(Cost Management + Billing)，開啟「計費」(Billing) → 「發票」(Invoices)，在發票旁選擇「立即付款」(Pay now)。接著在「選取付款方式」(Select a payment method) 選擇已登記的卡片或新卡片，再選一次「立即付款」(Pay now)。發票會在 24 小時內顯示為已付款。
step-pay-m365-balance = 在 Microsoft 365 系統管理中心的「帳單與付款」(Bills & payments) 支付未付的發票。
    .more = 選取發票。Microsoft 客戶合約請選擇「立即付款」(Pay now)；其他合約請選擇「支付餘額」(Pay your balance)，並使用您自己新增的卡片。個人版或家用版請改在您的 Microsoft 帳戶處理；向合作夥伴購買的，請找合作夥伴。
step-pay-marketplace-invoice = 在 Azure 入口網站支付 Marketplace 或保留項目的發票：「發票」(Invoices) → 「立即付款」(Pay now)。
    .more = 在篩選中選擇訂用帳戶；類型欄會顯示「Azure Marketplace 和保留」(Azure Marketplace and Reservations)。如果沒有「立即付款」(Pay now)，表示已經付清。最後完成銀行的驗證。
step-pay-money-in = 存入款項或調高額度，讓餘額或額度足以支付這筆金額。
    .more = 款項要等銀行入帳後才算數。
step-pay-one-invoice-by-card = 如果還沒有電匯，也可以刷卡支付這張發票（只適用於 Microsoft 客戶合約）。
    .more = 開啟「發票」(Invoices)，選擇「立即付款」(Pay now)。入口網站會顯示可刷卡的金額上限。
step-pay-open-balance-first = 先付清所有未付的款項，再申請按發票付款。
step-raise-payment-limit = 在銀行 App 調高單筆授權上限，或線上交易的上限。
    .more = 線上交易常常另有上限，兩者都請查看。
step-reactivate-subscription = 請在期限內到 Azure 入口網站開啟訂用帳戶，並選擇「重新啟用」(Reactivate)。
step-reactivate-subscription-m365 = 如果訂閱只是過期或停用，請全域系統管理員或計費系統管理員，到系統管理中心重新啟用訂閱。
step-read-date-in-mail = 查看 Microsoft 電子郵件中的日期，並在那天之前付清款項。
step-recover-microsoft-account = 個人 Microsoft 帳戶無法登入時，用登入協助程式或帳戶復原表單取回帳戶。
    .more = 如果開啟了雙步驟驗證，又沒有任何驗證方式可用，Microsoft 也無法取回帳戶。
step-redeem-product-key = 也可以在商店購買訂閱的產品金鑰，再用您的 Microsoft 帳戶兌換。
step-redeem-startup-credit-personally = 新創公司的點數：用從未有過 Azure 訂用帳戶的個人 Microsoft 帳戶兌換。
    .more = 公司或學校帳戶不行。如果點數發給了別的帳戶，Microsoft for Startups 的支援人員可以移轉。
step-refresh-and-restart-browser = 重新整理頁面；如果還是卡住，請關閉瀏覽器再重新開啟。
step-refresh-billing-list = 過幾秒後，在設定畫面重新整理計費帳戶的清單，再選取您的計費帳戶。
step-remove-limit-for-sandbox = 如果計費帳戶裡的 Azure 訂用帳戶有消費限制，請移除。這需要有效的付款方式，例如卡片。
step-remove-spending-limit = 如果是 Visual Studio 等計畫的點數，請移除消費限制。這需要有效的付款方式。
    .more = 在 Azure 入口網站開啟訂用帳戶。可以永久移除，或只移除目前計費週期的限制；超過點數的用量會開始收費。
step-replace-and-delete-card = 對卡片選擇「刪除」(Delete)，選取或新增另一張卡片，再選擇「取代並刪除」(Replace and delete)。
    .more = 在系統管理中心的「帳單與付款」(Bills & payments) → 「付款方式」(Payment methods)，選擇卡片旁的三個點。
step-renew-student-offer = Azure for Students：如果已滿 12 個月而您仍在學，請到方案網頁重新註冊。
step-replace-card = 新增這張新卡片，並設為扣款卡片。完成後再刪除舊卡片。
step-request-invoice-payment-azure = 申請按發票付款：建立支援要求，或到「付款方式」(Payment methods) 切換。
    .more = 「付款方式」頁面上的按鈕是「切換為按發票付款」(Switch to pay by invoice)。Azure 要求您已是六個月以上的客戶，而且沒有未付款項；請備妥稅籍登記的公司名稱和統一編號。
step-request-invoice-payment-m365 = 在帳單設定檔的頁面，向 Microsoft 365 申請以電匯付款。
    .more = 這個頁面在系統管理中心。如果是較舊的合約 (MOSA)，請透過支援人員申請。
step-send-proof-of-payment = 把付款證明傳給支援人員：如果電匯沒有寫發票號碼，請立即傳送；否則等 10 個工作天。
    .more = 如果寫了號碼，到時發票仍未付款才需要傳送。請附上您的客戶資料（例如公司名稱、計費帳戶）和電匯明細。
step-settle-with-partner = 請找開帳單給您的合作夥伴：請對方更換卡片，款項也付給對方。這兩件事 Microsoft 都無法處理。
    .more = 發票上有合作夥伴的名稱，系統管理中心的「計費帳戶」(Billing accounts) → 「合作夥伴關係」(Partner relationships) 也有。請詢問付款期限：合作夥伴可以暫停訂閱。
step-sign-in-with-right-address = 用當初建立訂用帳戶的電子郵件地址登入。
step-sign-out-everywhere = 在每個視窗中登出所有 Microsoft 帳戶。
step-sign-up-on-student-page = 到 Azure for Students 的網頁註冊：那裡不需要卡片。
step-split-payment = 如果全額遭拒，請看「立即付款」(Pay now) 能不能用多張卡片分次支付。
    .more = 每次的最低金額依國家/地區而異。
step-start-stopped-resources = 訂用帳戶恢復後，啟動先前停止的資源。
    .more = 如果 30 分鐘後仍無法啟動，請告知 Azure 支援人員。
step-stay-on-card = 繼續刷卡付款，直到您可以按發票付款為止。
step-stop-making-accounts = 不要一再改用其他帳戶、卡片或電話號碼嘗試。
step-stop-trying = 暫時不要再用這張卡片付款給 Microsoft：Mastercard 卡片等一天，Visa 卡片等 30 天。
step-stop-trying-other-cards = 不要再用其他卡片申請免費試用：每個人只有一次。
step-stop-trying-other-cards-in-a-row = 不要接連試好幾張卡片：這樣更容易遭拒。
step-stop-using-card = 不要再試這張卡片：不論試幾次都會遭拒。
step-stop-what-costs = 停止或刪除不再需要的資源，或取消訂用帳戶。
    .more = 在那之前，每個月都會以隨用隨付的價格從卡片扣款。
step-switch-after-approval = 等候核准，然後把付款方式改為電匯。系統不會自動變更。
step-switch-directory = 在 Azure 入口網站切換到訂用帳戶所在的目錄。
step-take-over-directory = 請您組織（公司或學校）的 IT 系統管理員接管這個非受控目錄（還沒有系統管理員的目錄），然後重新註冊。
step-try-again-in-hours = 過幾個小時再試。
step-try-card-again = 然後再新增一次卡片。
step-try-other-network = 如果您有其他發卡組織、其他銀行的卡片，請改用那張。
    .more = 同一家銀行的另一張卡片，可能會碰到同樣的規定。
step-try-payment-again = 然後重新付款。
step-try-sign-up-again = 然後重新註冊。
step-unfreeze-card = 在銀行 App 解除鎖卡。
step-unlock-own-block = 如果是您自己鎖卡，請在銀行 App 解除。
step-update-expiry-date = 編輯已登記的卡片，輸入新的到期日（有效期限）。
    .more = Microsoft 365 還會要求輸入 CVV 安全碼，Azure 不會。
step-update-stored-card = 更新已登記的卡片。新卡片設為扣款卡片後，才刪除舊卡片。
    .more = 如果只有到期日改變，請編輯卡片；如果卡號改變，請當成新卡片新增，並設為扣款卡片。
step-upgrade-account = 如果是免費試用，請升級為隨用隨付。這需要有效的付款方式。
    .more = 在 Azure 入口網站開啟訂用帳戶，選擇「升級訂用帳戶」(Upgrade subscription)，或最上方的橫幅。如果兩者都沒有，請詢問 Azure 支援人員。
step-upgrade-students-through-support = Azure for Students：請 Azure 支援人員在 90 天內升級為隨用隨付。
    .more = 從訂用帳戶結束時起算，而且需要有效的付款方式。2021 年的文件也提到入口網站：如果那裡有「升級」(Upgrade)，也可以使用。
step-use-accepted-card = { $networks ->
    [unknown] 換一張卡片：您的國家/地區必須接受那張卡片的發卡組織。
   *[other] 使用 { $networks } 卡片：Azure 在{ $country }接受這類卡片。
}
    .more = 表單只會列出您所選的國家/地區可用的卡片。
step-use-call-me = 選擇「撥號給我」(Call me)，不要用簡訊。
step-use-card-of-other-country = 使用俄羅斯以外的銀行發行的卡片。
step-use-card-of-tenant-country = { $country ->
    [unknown] 使用在您的 Microsoft 365 租用戶所在國家/地區發行的卡片。
   *[other] 使用在{ $country }（您的 Microsoft 365 租用戶所在的國家/地區）發行的卡片。
}
step-use-credit-card = 使用信用卡，不要用金融卡。
step-use-debit-card = 如果您有 Visa 或 Mastercard 的金融卡，請用那張卡片：大多數國家/地區都接受。
    .more = 預付卡和虛擬卡大多不接受。
step-use-existing-account = 如果您有另一個 Microsoft 帳戶使用相同的電子郵件、電話或地址，請登入那個帳戶。
    .more = 請使用那個帳戶的訂用帳戶。
step-use-international-card = 使用能在國外網站付款的卡片：Debit Mastercard、Visa Debit 或信用卡。
step-use-known-device = 使用您平常用來登入網路銀行的裝置和瀏覽器。
    .more = 關閉廣告封鎖程式，並讓視窗保持開啟，直到銀行的驗證完成。
step-use-model-sold-by-azure = 如果要部署模型，請選擇 Azure 直接販售的模型：這不算 Marketplace 購買。
    .more = Microsoft Foundry 的模型目錄會顯示哪些是這類模型，例如 Azure OpenAI 的模型。
step-use-mobile-number = 開發人員計畫：使用其他帳戶沒有用的手機號碼（不能用 VoIP），一個號碼只能有一個帳戶。
    .more = 要釋出號碼，請在另一個帳戶的儀表板刪除設定檔。這個計畫並不是每個國家/地區都提供。
step-use-other-account = 用其他帳戶註冊：個人帳戶，或由系統管理員管理的公司或學校帳戶。
step-use-other-browser = 清除 Cookie 或改用其他瀏覽器，然後再做一次。
step-use-other-card = 如果您有其他卡片，請改用那張。
step-use-other-phone = 如果沒有收到驗證碼，請改用其他電話號碼。
step-use-own-card-number = 在付款頁面輸入銀行發給您的卡片上的卡號。
step-use-paying-subscription = 如果您有隨用隨付的訂用帳戶，而且已登記有效的卡片，請改用那個訂用帳戶購買。
step-use-payment-link-in-mail = 如果入口網站沒有橫幅也沒有按鈕，請確認寄件者後，使用 Microsoft 未付餘額通知信中的連結。
step-use-physical-card = 使用實體信用卡；如果您的國家/地區接受，也可以用實體金融卡。
step-use-private-window = 開啟無痕視窗（在 Edge 稱為 InPrivate 視窗），在那裡登入，再重做剛才的操作。
step-use-renewed-card = 使用銀行寄來替換過期卡片的新卡片；如果還沒收到，請向銀行申請。
step-use-replacement-card = 改用銀行寄來替換的新卡片。
step-use-student-offer = 如果您是學生，請註冊 Azure for Students：不需要卡片。
    .more = 適用於年滿 18 歲的全職學生，並以學校的電子郵件地址註冊。
step-verify-as-student = 用學校的電子郵件地址驗證，或在同一頁改選其他方式，例如 GitHub。
    .more = 通過 GitHub 學生驗證後，可以在 Student Developer Pack 領取 Azure 的學生方案。如果學校的網域沒有登記，該頁會提供其他驗證方式。
step-wait-before-creating-subscription = 等一段時間，再建立訂用帳戶。在那之前，請使用您現有的訂用帳戶。
step-wait-before-paying-again = 先等第一筆付款有結果，最多 10 個工作天：已入帳就不要再付；銀行解除保留後，再重新付款。
step-wait-1-hour = 用這張卡片再試之前，先等 1 小時：這是代碼的建議。
step-wait-24-hours = 用這張卡片再試之前，先等 24 小時：這是代碼的建議。
step-wait-2-days = 用這張卡片再試之前，先等 2 天：這是代碼的建議。
step-wait-3-days = 用這張卡片再試之前，先等 3 天：這是代碼的建議。
step-wait-4-days = 用這張卡片再試之前，先等 4 天：這是代碼的建議。
step-wait-6-days = 用這張卡片再試之前，先等 6 天：這是代碼的建議。
step-wait-8-days = 用這張卡片再試之前，先等 8 天：這是代碼的建議。
step-wait-10-days = 用這張卡片再試之前，先等 10 天：這是代碼的建議。
step-wait-for-azure-payment-to-show = Azure：請等候，最多 24 小時，不要重複付款。
    .more = 超過這段時間，再連絡支援人員。
step-wait-for-boleto = 訂購後最多等 10 個工作天，並在訂購後 30 天內繳款。
step-wait-for-credit-check = 等候 Microsoft 信用檢查的結果，最多 7 個工作天。在那之前，請繼續刷卡付款。
    .more = 通常最多 2 個工作天；人工審查最多 7 個工作天。
step-wait-for-hold-of-new-card = 等幾天，銀行就會解除暫時保留的款項。您不需要付款。
step-wait-for-m365-payment-to-show = Microsoft 365：請等候，最多 48 小時，不要重複付款。
    .more = 超過這段時間，再連絡支援人員。
step-wait-for-new-period = 等銀行重新計算次數，也就是隔天或下個月。
step-wait-for-next-credit = 如果點數是每月提供（例如 Visual Studio），請等到下一個計費週期，就會自動重新啟用。
step-wait-for-phone-code = 等候驗證碼，最多 4 分鐘。
step-wait-for-threshold-hold = 等候銀行解除暫時保留（圈存）的款項，最多可能要 30 個日曆天。
    .more = Azure 會立即解除；銀行可能需要這麼久。
step-wait-for-verification-hold = 等 3 到 5 天，暫時保留（圈存）的款項就會解除。您不需要處理，也不需要付款。
step-wait-for-wire = 等候電匯款項入帳，最多 10 個工作天。
step-wait-until-card-can-go = 等到計費週期結束再移除卡片；如果已取消，最多可能要等 90 天。
    .more = 已取消的訂用帳戶刪除之前，都會保留卡片。
