# Steps of the plan: the verb first, one action in about 110 cells; what helps with it in `.more`.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = 依銀行說明的方式開卡，例如使用銀行 App、打電話或到 ATM 操作。
step-add-card-again = 把這張卡片重新新增一次，並設為付款的卡片。完成後再移除舊的登記。
step-add-card-before-removing = 如果還有項目使用這張卡片，請先新增另一張卡片，並設為付款的卡片，然後再移除舊卡片。
step-add-new-number = 新增卡號正確的卡片，並設為預設。完成後再刪除舊卡片。
    .more = 已登記卡片的卡號無法編輯。
step-add-own-payment-method = 在 Microsoft 365 系統管理中心的「付款方式」(Payment methods) 新增您自己的卡片。
step-allow-international-payments = 請銀行（或郵局）開放這張卡片的海外交易。有些銀行稱為「國外交易」。
    .ask = 麻煩開放這張卡片的海外交易{ $terms ->
        [tw] { "" }
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }，讓我可以付款給國外的商家。
    .topic = 海外交易
step-allow-online-payments = 請銀行開放這張卡片的線上交易。有些銀行稱為「網路交易」。
    .ask = 麻煩開放這張卡片的線上交易{ $terms ->
        [se] { " " }(internetköp)
       *[unknown] { "" }
    }，讓我可以在網路上付款。
    .topic = 線上交易
step-allow-recurring-payments = 請銀行開放這張卡片的定期付款。
    .ask = 麻煩開放這張卡片對 Microsoft 的定期付款。
    .topic = 定期付款
step-allow-third-party-cookies = 在瀏覽器的設定中允許第三方 Cookie。
step-answer-bank-question = 查看銀行有沒有請您確認這筆付款，並回覆；請自行開啟 App，不要點訊息裡的連結。
    .more = 銀行會用 App 或簡訊詢問。
step-ask-bank-about-currency = 詢問銀行，這張卡片能不能用帳單的幣別付款，或能不能換匯。
    .ask = 請問這張卡片能用帳單的幣別 (____) 付款嗎？如果不能，麻煩開啟換匯功能，或告訴我哪一張卡片可以。
    .topic = 帳單的幣別
step-ask-bank-about-hold = 如果 5 天後仍有暫時保留的款項，請詢問銀行何時解除。
    .ask = 請問這筆暫時保留的款項（預先授權）還會保留多久，什麼時候解除？
    .topic = 暫時保留的款項
step-ask-bank-about-legal-reason = 詢問銀行，是不是有法規讓銀行不能付款給 Microsoft，以及有沒有辦法處理。
    .ask = 請問是不是有法規讓貴行不能處理這筆付款？有什麼是我可以做的嗎？
    .topic = 禁止這筆付款的法規
step-ask-bank-about-limit = 詢問銀行超過了哪一項上限、什麼時候重新計算，或請銀行調高上限。
    .ask = 請問這筆付款是超過了單筆授權上限{ $terms ->
        [tw] { "" }
        [se] { " " }(köpgräns)
       *[unknown] { "" }
    }，還是其他上限？麻煩調高，或告訴我什麼時候重新計算。
    .topic = 超過的上限
step-ask-bank-for-card = 向銀行申請可以線上付款的卡片。
    .ask = 我需要一張能線上付款給 Microsoft 的卡片。請問可以申請哪一種，多久能拿到？
    .topic = 可以線上付款的卡片
step-ask-bank-for-international-card = 或向銀行申請能在國外網站付款的卡片。
    .ask = 我想申請能在國外網站付款的卡片，例如 Debit Mastercard 或 Visa Debit{ $terms ->
        [nl] ，取代我現在的 Maestro 或 V PAY 金融卡 (bankpas)
       *[unknown] { "" }
    }。請問可以嗎？
    .topic = 能在國外網站付款的卡片
step-ask-bank-for-replacement = 如果還沒收到新卡片，請銀行補發或換發。
    .ask = 請問新卡片已經寄出了嗎？如果還沒有，麻煩寄一張給我。
    .topic = 新卡片
step-ask-bank-to-activate = 如果這樣還不行，請銀行協助開卡。
    .ask = 麻煩協助我完成開卡{ $terms ->
        [tw] { "" }
       *[unknown] { "" }
    }。
    .topic = 開卡
step-ask-bank-to-unblock = 詢問銀行卡片是否遭鎖卡或失效，並請銀行解鎖或換發卡片。
    .ask = 請問這張卡片是不是遭鎖卡或失效了？麻煩解鎖，或換發一張卡片。
    .topic = 鎖卡或卡片失效
step-ask-bank-to-unblock-pin = 請銀行解鎖因卡片密碼 (PIN) 輸錯而鎖住的卡片。
    .ask = 我的卡片密碼 (PIN) 輸錯太多次，卡片已遭鎖卡，麻煩解鎖。
    .topic = 密碼 (PIN) 輸錯的鎖卡
step-ask-bank-whether-it-refused = 詢問銀行有沒有拒絕付款給 Microsoft 的這筆交易，原因是什麼。
    .more = 請撥打卡片背面的客服電話。銀行也可能根本沒有看到這筆交易。
    .ask = 請問有沒有看到這張卡片付款給 Microsoft 的交易？如果拒絕了，是什麼原因？可以麻煩開放嗎？
    .topic = 有沒有拒絕這筆付款
step-ask-bank-which-payments = 詢問銀行這張卡片不允許哪些付款，並請銀行開放缺少的那一項。
    .more = 可能是線上交易、海外交易、定期付款，或這類商家。
    .ask = 請問這張卡片不允許哪一種付款：線上交易、海外交易{ $terms ->
        [tw] { "" }
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }、定期付款，還是這類商家？麻煩開放，讓我可以付款給 Microsoft。
    .topic = 卡片允許哪些付款
step-ask-card-administrator = 如果是公司卡，請公司裡管理卡片的人允許付款給 Microsoft。
step-ask-for-invoice-later = 您代表公司購買嗎？成為客戶滿六個月後，可以申請按發票付款。
    .more = 在那之前只能刷卡付款。Azure 和 Microsoft 365 都要求成為客戶滿六個月，而且沒有未付餘額。
step-ask-role-holder = 請有權限的人處理：帳戶管理員，或具有計費角色的人。
    .more = Azure 隨用隨付：帳戶管理員。Microsoft 客戶合約：計費擁有者、參與者或發票管理員，其中發票管理員只能付款。Microsoft 365 的其他合約：計費系統管理員。
step-ask-whether-sold = 改試其他卡片之前，先向 Microsoft 確認是否能賣給您。
step-buy-subscription-paid-by-card = 購買刷卡付款的新訂閱，移轉使用者後才取消舊訂閱：沒有移過去的人會失去存取權。
    .more = 這是指新的 Microsoft 365 訂閱。請把所有使用者移過去。
step-call-bank-about-decline = 詢問發卡銀行為什麼拒絕付款給 Microsoft，並請銀行開放。
    .more = 請撥打卡片背面的客服電話。
    .ask = 請問這筆付款為什麼遭拒：是餘額不足、額度不足、超過上限，還是線上交易、海外交易、定期付款或安全規則的限制？麻煩開放，讓我可以付款給 Microsoft。
    .topic = 拒絕付款的原因
step-call-bank = 撥打卡片背面的電話給銀行，一次說明這幾件事：
step-call-data-protection-team = 如果沒有其他人能登入，打電話給 Microsoft 支援人員，並要求轉接資料保護小組 (Data Protection team)。
    .more = 請說明這是公司帳戶，您是唯一的系統管理員，而且無法登入。小組會確認您的身分並重設登入方式；也請一併詢問未付的帳單。
step-check-already-paid = 查看發票的狀態：如果旁邊沒有付款按鈕，通常表示已經付清。
    .more = 按鈕是「立即付款」(Pay now) 或「結清餘額」(Settle balance)。
step-check-balance-and-limit = 核對帳戶餘額和卡片的信用額度是否足以支付這筆金額。如果不夠，請存入款項或調高額度。
step-check-benefit-eligibility = 到您所屬計畫的網頁，確認這個帳戶是否符合資格，以及需要哪一種金鑰。
    .more = 例如 Visual Studio、新創公司、合作夥伴、Azure In Open。
step-check-country-offered = 查詢您的國家/地區是否提供 Azure。
step-check-junk-folder = 到垃圾郵件資料夾尋找這些電子郵件。
step-check-mail-address = 如果您是帳戶管理員，請讓帳務電子郵件寄到您會定期收信的地址。
step-check-phone-number = 檢查國碼和電話號碼：不能使用網路電話 (VoIP) 號碼。
    .more = 號碼要能接收來自美國號碼的簡訊或來電。
step-check-remaining-balance = 確認是否還有款項沒付。已經付過的款項，請勿再付一次。
    .more = Azure 請看「發票」(Invoices)，Microsoft 365 請看「帳單與付款」(Bills & payments)，家用版請看「訂單記錄」(Order history)。
step-choose-billing-country = 回到「關於您」(About you)，選擇帳單地址實際所在的國家/地區。
step-choose-pay-as-you-go = 註冊其他方案，例如隨用隨付。
step-compare-card-details = 核對您輸入的內容與卡片、銀行對帳單是否相同，並更正不同的地方。
    .more = 卡片：姓名、卡號、到期日和 CVV 安全碼。對帳單：帳單地址。
step-complete-account-profile = 到「您的資訊」(Your info) 補齊並更正 Microsoft 帳戶的資料。
    .more = 包括電子郵件、電話、帳單地址和寄送地址。
step-complete-bank-check = 出現銀行的驗證畫面時，完成驗證：輸入一次性驗證碼，或在銀行 App 確認。
step-confirm-payment-with-bank = 打電話給銀行，確認這筆付款是您本人的，並請銀行讓下一次付款通過。
    .ask = 付款給 Microsoft 的這筆交易是我本人做的。麻煩解除限制，讓下一次付款通過。
    .topic = 這筆付款是您本人做的
step-contact-azure-support = 連絡 Azure 支援人員；切勿傳送完整卡號。
    .more = 請備妥您看到的內容和當時操作的時間。如果無法登入，請打電話給 Microsoft 支援人員。
step-contact-china-cloud = 連絡世紀互聯 (21Vianet) 的支援人員，而不是 Microsoft 的全球支援人員。
step-contact-home-support = 連絡 Microsoft 家用產品的支援人員；切勿傳送完整卡號。
    .more = 請備妥您看到的內容和當時操作的時間。
step-contact-m365-sign-up-support = 連絡 Microsoft 365 支援人員；切勿傳送完整卡號。
    .more = 請備妥看到的訊息和當時操作的時間。
step-contact-m365-support = 連絡 Microsoft 365 支援人員；切勿傳送完整卡號。
    .more = 請在系統管理中心連絡，並備妥您看到的內容和當時操作的時間。如果無法登入，請打電話給 Microsoft 支援人員。
step-contact-microsoft-representative = 連絡您的 Microsoft 代表，處理 Enterprise 合約的發票。
step-contact-program-support = 連絡提供這項權益或金鑰的計畫支援人員。
step-contact-sign-up-support = 連絡 Azure 註冊支援人員；切勿傳送完整卡號。
    .more = 請備妥看到的訊息和當時操作的時間。
step-copy-address-from-statement = 照銀行對帳單填寫帳單地址：街道門牌、鄉鎮市區、縣市（或州、省）、郵遞區號和國家/地區。
step-copy-name-from-card = 照卡片填寫姓名，一字不差，也不要多加符號。
    .more = 如果卡片上是公司名稱，請分成兩部分，填入名字和姓氏兩欄。
step-copy-security-code = 照卡片填寫 CVV 安全碼：通常是背面的三碼；American Express（美國運通）是正面的四碼。
step-correct-contact-details-at-bank = 如果沒有收到驗證碼，或輸入後不被接受，請銀行核對您留存的電話號碼。
    .more = 也請核對其他連絡資料。
    .ask = 我收不到驗證碼，或輸入後不被接受。請問貴行留存的是我的哪一個電話號碼？如果不對，麻煩更正。
    .topic = 銀行留存的電話號碼
step-create-new-subscription = 建立新的訂用帳戶：已刪除的訂用帳戶無法復原。
step-do-not-transfer-again = 電匯款項還在入帳或對帳時，請勿再匯一次。
step-enrol-for-bank-check = 在銀行 App 或銀行網站，為這張卡片申請線上交易的 3D 驗證。
step-enter-card-data-again = 重新輸入卡號和到期日，要和卡片上完全相同。
step-enter-card-for-each-payment = 每次支付帳單都重新輸入卡片資料，並完成驗證。系統不會儲存這張卡片。
step-enter-tax-id = 在表單填寫您組織的稅號；在巴西是 CNPJ。
    .more = 請勿填寫個人的號碼。之後 Microsoft 可能會審查帳戶，通常約需一天。
step-find-boleto-mail = 到電子郵件信箱尋找 boleto 繳款單，也要看垃圾郵件資料夾。
    .more = 它會寄到訂購時填寫的電子郵件地址。
step-get-billing-role = 或請管理計費帳戶的人給您這樣的角色。
step-get-owner-role = 如果還是看不到訂用帳戶，請訂用帳戶的擁有者給您「擁有者」(Owner) 角色。
step-have-other-admin-help = 請另一位全域系統管理員重設您的登入方式，或代您付款。
    .more = 其他有計費角色的人也可以付款。
step-keep-true-country = 請勿選擇其他國家/地區來註冊：帳單地址必須位於您選擇的國家/地區，而且之後無法變更。
step-know-azure-deletion-date = 留意期限：如果一直沒有付款，服務會遭取消，30 天後資料就可能刪除。
    .more = 資源也會停止。服務終止 30 到 90 天後，Azure 會刪除資料。
step-know-invoice-is-final = 先考慮清楚：改為按發票付款後，通常不能改回自動刷卡付款。
step-know-m365-deletion-date = 留意期限：如果一直沒有付款，訂閱可能 2 天後就停用；停用 90 天後資料就可能刪除。
    .more = 2 天是指 Microsoft 客戶合約。資料最晚會在停用 180 天後刪除。
step-let-global-admin-take-over = 如果是 Microsoft 客戶合約，全域系統管理員可以把自己設為計費帳戶的擁有者。
    .more = 這是指您組織的全域系統管理員。
step-let-retry-run = 等系統下一次自動扣款，或自行付款，但不要兩者都做。
    .more = 如果電子郵件寫了日期，就不要等。
step-lift-payment-stop = 請銀行解除停止付款給 Microsoft 的設定。
    .ask = 這張卡片設定了停止付款給 Microsoft，麻煩解除這項設定。
    .topic = 停止付款給 Microsoft 的設定
step-link-new-card-azure = 在 Azure 入口網站的「付款方式」(Payment methods) 把新卡片設為付款的卡片。
    .more = 隨用隨付：「成本管理 + 帳單」(Cost Management + Billing) → 「付款方式」(Payment methods) → 「設為預設」(Make default) 或「取代」(Replace)，所有訂用帳戶都會改用這張卡片。Microsoft 客戶合約：在帳單設定檔中選擇「取代」(Replace)。
step-link-new-card-home = 在您的 Microsoft 帳戶讓訂閱改用新卡片：「管理」(Manage) → 「變更付款方式」(Change how you pay)。
    .more = 請看「服務與訂閱」(Services & subscriptions)。如果是孩子的訂閱，請用孩子的帳戶登入。完成後再移除舊卡片。
step-link-new-card-m365 = 在「付款方式」(Payment methods) 讓訂閱改用新卡片。
    .more = 在系統管理中心選擇舊卡片旁的三個點，再選擇「取代」(Replace)。Microsoft 客戶合約：在帳單設定檔中更換。個人版或家用版請改在您的 Microsoft 帳戶處理；向合作夥伴購買的，請找合作夥伴。
step-link-other-card = 如果您有其他卡片，請新增那張卡片，並設為付款的卡片。
step-look-at-invoice = 比對金額和您的發票：之後才出現的扣款，通常就是一般的帳單。
    .more = 發票在「成本管理 + 帳單」(Cost Management + Billing) → 「發票」(Invoices)。
step-one-transfer-per-invoice = 每筆電匯只支付一張發票，並在附言寫上發票號碼。
    .more = SEPA 轉帳的附言最多 140 個字元。
step-open-account-in-billing-country = 以正確的國家/地區開立新帳戶。沒有移轉的項目會留在原帳戶。
    .more = 目前帳戶的國家/地區無法變更。Azure 支援人員可以把訂用帳戶移過去。
step-open-tenant-in-right-country = 只有在無法取得該國家/地區的卡片時，才以卡片所屬國家/地區開立新帳戶；使用者和資料不會跟著移轉。
    .more = 目前帳戶的國家/地區無法變更，也不會自動移轉任何項目。
step-pay-azure-balance = 隨用隨付：以帳戶管理員身分登入 Azure 入口網站，付清全部餘額。
    .more = 開啟「成本管理 + 帳單」(Cost Management + Billing) → 「發票」(Invoices)，選擇{ $button ->
        [pay-now] 「立即付款」(Pay now)
        [settle-balance] 「結清餘額」(Settle balance)
       *[unknown] 「立即付款」(Pay now) 或「結清餘額」(Settle balance)（您的國家/地區會顯示其中一個）
    }，選取或新增卡片，付款並完成銀行的驗證。這筆餘額包含使用這張卡片的所有訂用帳戶。
step-pay-azure-by-sepa = 或改由 Azure 以 SEPA 直接扣款，從您的銀行帳戶扣款（荷蘭、德國和奧地利）。
    .more = SEPA 直接扣款是為計費帳戶設定；若為 Microsoft 客戶合約，由計費帳戶的擁有者或參與者設定。
step-pay-by-upi = Azure 隨用隨付或較舊的 Microsoft 365 合約：也可以用 UPI 或 NetBanking 單次付款。
    .more = 付款完成前，請勿關閉瀏覽器。
step-pay-by-wire-transfer = 電匯到發票最下方所列的銀行帳戶。
    .more = 付款說明也在那裡，請依照說明付款。
step-pay-home-balance = 在您的 Microsoft 帳戶支付逾期未付的款項：「管理」(Manage) → 「立即付款」(Pay now)。
    .more = 請看「服務與訂閱」(Services & subscriptions)；「訂單記錄」(Order history) 也有這筆款項。請用購買訂閱的帳戶登入，並在那裡選擇或新增卡片。逾期未付期間無法變更付款方式。
step-pay-in-china-cloud = 如果是世紀互聯的服務，在它自己的入口網站以支付寶或銀聯付款；Azure 也可以電匯。
    .more = 只收人民幣。Azure 線上付款最少 1,000 元，電匯最少 5,000 元。
step-pay-invoice-in-portal = Microsoft 客戶合約：在 Azure 入口網站用「立即付款」(Pay now) 支付未付的發票。
    .more = 搜尋「成本管理 + 帳單」(Cost Management + Billing)，開啟「計費」(Billing) → 「發票」(Invoices)，在發票旁選擇「立即付款」(Pay now)。接著在「選取付款方式」(Select a payment method) 選擇已登記的卡片或新卡片，再選一次「立即付款」(Pay now)。發票會在 24 小時內顯示為已付款。
step-pay-m365-balance = 在 Microsoft 365 系統管理中心的「帳單與付款」(Bills & payments) 支付未付的發票。
    .more = 選取發票。Microsoft 客戶合約請選擇「立即付款」(Pay now)；其他合約請選擇「支付餘額」(Pay your balance)，並使用您自己新增的卡片。個人版或家用版請改在您的 Microsoft 帳戶處理；向合作夥伴購買的，請找合作夥伴。
step-pay-marketplace-invoice = 支付 Marketplace 或保留項目的發票：「發票」(Invoices) → 「立即付款」(Pay now)。
    .more = 把類型篩選設為「Azure Marketplace 和保留」(Azure Marketplace and Reservations)，最後完成銀行的驗證。
step-pay-money-in = 存入款項或調高額度，讓金額足以扣款。
    .more = 款項要等銀行入帳後才算數。
step-pay-one-invoice-by-card = 或者，如果還沒有電匯，可以刷卡支付這張發票（只適用於 Microsoft 客戶合約）。
    .more = 開啟「發票」(Invoices)，選擇「立即付款」(Pay now)。入口網站會顯示可刷卡的金額上限。
step-pay-open-balance-first = 先付清所有未付的款項，再申請按發票付款。
step-raise-payment-limit = 在銀行 App 調高單筆授權上限，或線上交易的上限。
    .more = 線上交易常常另有上限，兩者都請查看。
step-reactivate-subscription = 請在期限內到 Azure 入口網站開啟訂用帳戶，並選擇「重新啟用」(Reactivate)。
step-read-date-in-mail = 查看 Microsoft 電子郵件中的日期，並在那天之前付清款項。
step-recover-microsoft-account = 個人 Microsoft 帳戶無法登入時，用登入協助程式或帳戶復原表單取回帳戶。
    .more = 如果開啟了雙步驟驗證，又沒有任何驗證方式可用，Microsoft 也無法取回帳戶。
step-redeem-product-key = 或在商店購買訂閱的產品金鑰，再用您的 Microsoft 帳戶兌換。
step-refresh-and-restart-browser = 重新整理頁面；如果還是卡住，請關閉瀏覽器再重新開啟。
step-remove-spending-limit = 在 Azure 入口網站移除消費限制。這需要有效的付款方式。
step-replace-card = 新增這張新卡片，並設為預設。完成後再刪除舊卡片。
step-request-invoice-payment-azure = 申請按發票付款：建立支援要求，或到「付款方式」(Payment methods) 切換。
    .more = 那裡的按鈕是「切換為按發票付款」(Switch to pay by invoice)。Azure 要求您已是六個月以上的客戶，而且沒有未付款項；請備妥稅籍登記的公司名稱和統一編號。
step-request-invoice-payment-m365 = 在帳單設定檔的頁面，向 Microsoft 365 申請以電匯付款。
    .more = 這個頁面在系統管理中心。如果是較舊的合約 (MOSA)，請透過支援人員申請。
step-send-proof-of-payment = 把付款證明傳給支援人員：如果電匯沒有寫發票號碼，請立即傳送；否則等 10 個工作天。
    .more = 如果寫了號碼，到時發票仍未付款才需要傳送。請附上您的身分資料和電匯明細。
step-settle-with-partner = 請寄帳單給您的合作夥伴更換卡片，並向它付款：Microsoft 兩樣都無法處理。
    .more = 發票上有合作夥伴的名稱，系統管理中心的「計費帳戶」(Billing accounts) → 「合作夥伴關係」(Partner relationships) 也有。請詢問付款期限：合作夥伴可以暫停訂閱。
step-sign-in-with-right-address = 用當初建立訂用帳戶的電子郵件地址登入。
step-sign-out-everywhere = 在每個視窗中登出所有 Microsoft 帳戶。
step-split-payment = 如果全額遭拒，請看「立即付款」(Pay now) 能不能用多張卡片分次支付。
    .more = 每次的最低金額依國家/地區而異。
step-start-stopped-resources = 訂用帳戶恢復後，啟動先前停止的資源。
    .more = 如果 30 分鐘後仍無法啟動，請告知 Azure 支援人員。
step-stay-on-card = 繼續刷卡付款，直到您可以按發票付款為止。
step-stop-trying = 暫時不要再試這張卡片：Mastercard 卡片等 24 小時，Visa 卡片最多等 30 天。
step-stop-trying-other-cards = 不要再用其他卡片申請免費試用：每個人只有一次。
step-stop-trying-other-cards-in-a-row = 不要接連試好幾張卡片：這樣更容易遭拒。
step-stop-using-card = 不要再用這張卡片嘗試：這張卡片會一直遭拒。
step-switch-after-approval = 等候核准，然後把付款方式改為電匯。系統不會自動變更。
step-switch-directory = 在 Azure 入口網站切換到訂用帳戶所在的目錄。
step-take-over-directory = 請您組織（公司或學校）的 IT 系統管理員接管這個未受管理的目錄，然後重新註冊。
step-try-again-in-hours = 過幾個小時再試。
step-try-card-again = 然後重新新增卡片。
step-try-other-network = 如果您有其他發卡組織、其他銀行的卡片，請改用那張。
    .more = 同一家銀行的另一張卡片，可能會碰到同樣的規定。
step-try-payment-again = 然後支付應付的款項。
step-try-sign-up-again = 然後重新註冊。
step-unfreeze-card = 在銀行 App 解除鎖卡。
step-update-expiry-date = 編輯已登記的卡片，輸入新的到期日。
    .more = Microsoft 365 還會要求輸入 CVV 安全碼，Azure 不會。
step-update-stored-card = 更新已登記的卡片。新卡片設為預設後，才刪除舊卡片。
    .more = 如果只有到期日改變，請編輯卡片；如果卡號改變，請把它當成新卡片新增，並設為預設。
step-upgrade-account = 把訂用帳戶升級為隨用隨付。這需要有效的付款方式。
step-use-accepted-card = { $networks ->
    [unknown] 改用您的國家/地區可接受的發卡組織卡片。
   *[other] 使用 { $networks } 卡片：Azure 在{ $country }接受這類卡片。
}
step-use-call-me = 選擇「撥號給我」(Call me)，不要用簡訊。
step-use-card-of-other-country = 使用俄羅斯以外的銀行發行的卡片。
step-use-card-of-tenant-country = { $country ->
    [unknown] 使用在您的 Microsoft 365 租用戶所在國家/地區發行的卡片。
   *[other] 使用在{ $country }發行的卡片，也就是您的 Microsoft 365 租用戶所在的國家/地區。
}
step-use-credit-card = 使用信用卡，不要用金融卡。
step-use-debit-card = 如果您有 Visa 或 Mastercard 的金融卡，請改用：大多數國家/地區都接受。
    .more = 預付卡和虛擬卡大多不接受。
step-use-existing-account = 如果您有另一個帳戶使用相同的電子郵件、電話或地址，請登入那個帳戶。
    .more = 請使用那個帳戶的訂用帳戶。
step-use-international-card = 使用能在國外網站付款的卡片：Debit Mastercard、Visa Debit 或信用卡。
step-use-known-device = 使用您平常登入銀行的裝置和瀏覽器。
    .more = 關閉廣告封鎖程式，並讓視窗保持開啟，直到銀行的驗證完成。
step-use-other-account = 用其他帳戶註冊：個人帳戶，或由系統管理員管理的公司或學校帳戶。
step-use-other-browser = 清除 Cookie 或改用其他瀏覽器，然後再做一次。
step-use-other-card = 如果您有其他卡片，請改用那張。
step-use-other-phone = 如果沒有收到驗證碼，請改用其他電話號碼。
step-use-own-card-number = 在付款頁面輸入銀行發給您的卡片的卡號。
step-use-physical-card = 使用實體信用卡；如果您的國家/地區接受，也可以用實體金融卡。
step-use-private-window = 開啟無痕視窗（在 Edge 稱為 InPrivate 視窗），在那裡登入，再重做剛才的操作。
step-use-renewed-card = 使用銀行寄來替換過期卡片的新卡片；如果還沒收到，請向銀行索取。
step-use-replacement-card = 改用銀行寄來替換的新卡片。
step-use-student-offer = 您是學生嗎？註冊 Azure for Students，不需要卡片。
    .more = 適用於年滿 18 歲的全時學生，並以學校的電子郵件地址註冊。
step-wait-before-creating-subscription = 等一段時間，再建立訂用帳戶。在那之前，請使用您現有的訂用帳戶。
step-wait-before-paying-again = 等銀行把第一筆付款入帳或解除，再重新付款。
step-wait-for-boleto = 訂購後最多等 10 個工作天，並在訂購後 30 天內繳款。
step-wait-for-credit-check = 等候 Microsoft 信用檢查的結果，最多 7 個工作天。在那之前，請繼續刷卡付款。
    .more = 通常最多 2 個工作天；人工審查最多 7 個工作天。
step-wait-for-hold-of-new-card = 等幾天，銀行就會解除暫時保留的款項。您不需要付款。
step-wait-for-new-period = 等銀行重新計算次數，也就是隔天或下個月。
step-wait-for-payment-to-show = 等候，不要重複付款：Azure 最多 24 小時，Microsoft 365 最多 48 小時。
    .more = 超過這段時間，再連絡支援人員。
step-wait-for-phone-code = 等候驗證碼，最多 4 分鐘。
step-wait-for-threshold-hold = 等候銀行解除暫時保留的款項，最多可能要 30 個日曆天。
    .more = Azure 會立即解除；銀行可能需要這麼久。
step-wait-for-verification-hold = 等 3 到 5 天，暫時保留的款項就會解除。您不需要處理，也不需要付款。
step-wait-for-wire = 等候電匯款項入帳，最多 10 個工作天。
step-wait-until-card-can-go = 等到計費週期結束，再移除卡片。
    .more = 已取消的訂用帳戶最多可能要 90 天才會刪除。
