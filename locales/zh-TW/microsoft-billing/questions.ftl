# The questions in the order of ruleset.yaml, then by id; their answers in the
# order of the question's file. `.label` follows “because you answered:”.

## product

question-product = 這筆款項用於哪一項產品？
    .label = 產品
    .help = 家用的 Microsoft 365（例如個人版、家用版）以個人 Microsoft 帳戶付款。
answer-product-azure = Azure
answer-product-m365 = Microsoft 365（公司或學校）
answer-product-m365-home = Microsoft 365 個人版、家用版

## step

question-step = 您當時在做什麼，或發生了什麼事？
    .label = 當時的情況
    .help = 請選擇最接近問題發生時的情況。
answer-step-signup-profile = 註冊：填寫個人資料
answer-step-signup-phone = 註冊：驗證電話
answer-step-signup-card = 註冊：輸入卡片資料
answer-step-change-card = 新增或更換付款卡片
answer-step-recurring-charge = 自動扣款失敗
answer-step-pay-invoice = 自行支付帳單或發票
answer-step-remove-card = 移除已登記的卡片
answer-step-service-disabled = 服務遭停用
answer-step-unexpected-charge = 出現意料之外的扣款
answer-step-switch-to-invoice = 改為按發票付款
answer-step-purchase = 在 Azure 或 Marketplace 購買

## message

question-message = 您看到哪一則訊息？
    .label = 訊息
    .help = 請與畫面上或電子郵件中的文字比對。
    .type = 改為貼上或輸入訊息的文字
answer-message-cannot-proceed-with-sign-up = 帳戶問題導致註冊無法繼續
    .quote = 您的帳戶出現問題，導致註冊無法繼續。請連絡帳務支援。
answer-message-not-eligible-for-subscription = 不符合訂用帳戶的資格
    .quote = 您不符合 Azure 訂用帳戶的資格
answer-message-account-type-not-supported = 不支援您目前的帳戶類型
    .quote = 不支援您目前的帳戶類型
answer-message-directory-cannot-be-associated = 目錄無法與 Azure 建立關聯
    .quote = Account belongs to a directory that cannot be associated with an Azure subscription. Please sign in with a different account.
answer-message-subscription-not-created = 未建立訂用帳戶
    .quote = Subscription not created. Please try again later.
answer-message-no-subscriptions-found = 找不到訂用帳戶
    .quote = 找不到訂用帳戶
answer-message-cost-views-disabled = 費用檢視已停用
    .quote = Cost views are disabled in your enrollment.
answer-message-problem-with-payment-method = 您的付款方式有問題
    .quote = 付款已逾期。您的付款方式有問題
answer-message-information-cannot-be-saved = 資訊無法儲存
    .quote = 我們很抱歉，資訊無法儲存。請關閉瀏覽器，然後再試一次。
answer-message-cannot-delete-payment-method = 無法刪除付款方式
    .quote = 無法刪除付款方式
answer-message-login-session-expired = 登入工作階段已過期
    .quote = 您的登入工作階段已過期。 請按一下這裡重新登入
answer-message-will-be-disabled-for-non-payment = 將因未付款而停用
    .quote = This subscription will be disabled for non-payment. Settle outstanding charges.
answer-message-disabled-for-non-payment = 因未收到款項而停用
    .quote = This subscription is disabled because payment wasn’t received. Settle outstanding charges.
answer-message-unable-to-charge-card = 無法向信用卡收取費用
    .quote = 我們已無法針對您的訂用帳戶向您的信用卡收取費用。若要避免服務發生中斷，請更新您的付款資訊。
answer-message-cookies-blocked = 瀏覽器設定為封鎖 Cookie
    .quote = 瀏覽器目前設定為封鎖 cookie
answer-message-order-too-small-for-invoice = 訂單數量不足
    .quote = 您的訂單數量不足以使用支票/電匯付款
answer-message-credit-check-required = 您的訂單需要信用檢查
    .quote = 不符合變更為發票付款資格。 您的訂單需要信用檢查。
answer-message-m365-past-due = 有逾期款項的訂閱
    .quote = 有逾期款項的訂閱
answer-message-past-due = 逾期
    .quote = 逾期
answer-message-not-eligible-for-free-account = 不符合免費帳戶的資格
    .quote = You're not eligible for an Azure free account
answer-message-not-eligible-for-azure-account = 不符合 Azure 帳戶的資格
    .quote = You're not eligible for an Azure account. We couldn't create an Azure account for you.
answer-message-not-eligible-for-students = 不符合學生方案的資格
    .quote = You're not eligible for Azure for Students.
answer-message-school-domain-not-registered = 電子郵件網域沒有登記
    .quote = Your email domain is not currently registered with us. You can choose another verification method.
answer-message-not-eligible-for-developer-sandbox = 不符合開發人員沙箱資格
    .quote = You don't currently qualify for a Microsoft 365 Developer Program sandbox subscription.
answer-message-developer-billing-account-exists = 計費帳戶已存在
    .quote = BillingAccountAlreadyExists
answer-message-phone-failed-security-checks = 電話號碼未通過安全檢查
    .quote = Your phone number did not pass security checks.
# No document prints the words of this notice, so there is no quote.
answer-message-threshold-authorization-declined = 用量門檻的授權遭拒
answer-message-details-do-not-match = 輸入的資料與卡片不符
    .quote = Check the info you entered. It doesn't match the info for this card.
answer-message-card-form-check-details = 請檢查所有欄位的資料
    .quote = Check that the details in all fields are correct or try a different card.
answer-message-card-form-enter-again = 請重新輸入付款資料
    .quote = Enter your payment data again or try a different way to pay.
answer-message-card-form-check-security-code = 請檢查卡片安全碼
    .quote = Check your security code. There appears to be an error in it.
answer-message-purchase-needs-payment-method = 沒有有效的付款方式
    .quote = Purchase failed because there is no valid payment method associated with this Azure subscription. Please retry using a subscription that has an active payment instrument.
answer-message-payment-instrument-not-supported = 不支援這種付款方式
    .quote = The 'unknown' payment instrument(s) is not supported for offer with OfferId: '…', PlanId '…'.
answer-message-not-for-free-subscription = 免費訂用帳戶不能用來購買
    .quote = The plan can't be purchased using a free subscription. Please select a different subscription and try again.
answer-message-marketplace-purchases-not-allowed = 不允許購買 Marketplace 產品
    .quote = Cannot complete purchase as your enrollment for this subscription doesn't allow purchase of marketplace products. Your Azure enrollment administrator can enable purchase of paid marketplace products.
answer-message-offer-not-sold-in-market = 您的國家/地區沒有販售
    .quote = The Offer: '…' cannot be purchased by subscription: '…' as it is not to be sold in market: '…'.
answer-message-subscription-read-only = 訂用帳戶已停用並設為唯讀
    .quote = The subscription '…' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.
answer-message-subscription-not-allowed-for-billing = 訂用帳戶不能用來計費
    .quote = This subscription isn't allowed for billing
answer-message-none = 以上皆非

## country

question-country = 您的 Azure 或 Microsoft 365 帳戶屬於哪個國家/地區？
    .label = 註冊時的國家/地區
    .help = 註冊 Azure 或 Microsoft 365 時選擇的國家/地區。

## card-kind

question-card-kind = 這是哪一種卡片？
    .label = 卡片種類
    .help = 金融卡在這裡指簽帳金融卡。預付卡上常印有「prepaid」或「gift」；虛擬卡只在螢幕上看得到，沒有實體。
    .find-out = 看卡片的正面和背面，或在銀行 App 查詢卡片種類。預付的金融卡算預付卡，虛擬的金融卡算虛擬卡。
answer-card-kind-credit = 信用卡
answer-card-kind-debit = 金融卡
    .statement = 這張卡片是金融卡（簽帳金融卡），不是信用卡
answer-card-kind-prepaid = 預付卡或禮物卡
    .statement = 這張卡片是預付卡或禮物卡
answer-card-kind-virtual = 虛擬卡
    .statement = 這是虛擬卡，只在螢幕上看得到，沒有實體卡片
answer-card-kind-bank-account = 銀行帳戶（自動扣繳）
    .statement = 款項從我的銀行帳戶自動扣繳，不是刷卡
answer-card-kind-none = 沒有任何卡片
    .statement = 我沒有可以用來付款的卡片

## network

question-network = 卡片上是哪個發卡組織的標誌？
    .label = 發卡組織
    .help = 標誌通常在正面或背面的角落。
answer-network-visa = Visa
answer-network-mastercard = Mastercard
answer-network-amex = American Express
    .statement = 卡片上是 American Express（美國運通）的標誌
answer-network-discover = Discover
    .statement = 卡片上是 Discover 的標誌
answer-network-jcb = JCB
    .statement = 卡片上是 JCB 的標誌
answer-network-unionpay = UnionPay
    .statement = 卡片上是 UnionPay（銀聯）的標誌，沒有 Visa 或 Mastercard
answer-network-rupay = RuPay
    .statement = 卡片上是 RuPay 的標誌，沒有 Visa 或 Mastercard
answer-network-maestro = Maestro
    .statement = 卡片上是 Maestro 的標誌，沒有 Visa 或 Mastercard
answer-network-mir = Mir
    .statement = 卡片上是 Mir 的標誌，沒有 Visa 或 Mastercard
answer-network-diners = Diners Club
    .statement = 卡片上是 Diners Club 的標誌，沒有 Visa 或 Mastercard
answer-network-elo = Elo
    .statement = 卡片上是 Elo 的標誌，沒有 Visa 或 Mastercard
answer-network-other = 其他發卡組織

## mismatch

question-mismatch = 哪些資料與卡片或對帳單不符？
    .label = 不符的資料
    .help = 把您提供的資料與卡片比對，地址則與銀行對帳單比對。
    .find-out = 把卡片和最近一期的銀行對帳單（信用卡帳單）放在表單旁，逐欄比對。銀行 App 也會顯示您留在銀行的地址。
answer-mismatch-name = 卡片上的姓名
    .statement = 我提供的姓名和卡片上的不同
answer-mismatch-address = 帳單地址
    .statement = 我提供的地址和銀行對帳單（信用卡帳單）上的不同
answer-mismatch-security-code = CVV 安全碼
    .statement = 我提供的 CVV 安全碼和卡片上的不同
answer-mismatch-number = 卡號
    .statement = 我提供的卡號和卡片上的不同
answer-mismatch-expiry = 到期日（有效期限）
    .statement = 我提供的到期日（有效期限）和卡片上的不同
answer-mismatch-none = 全部相符

## card-state

question-card-state = 卡片現在是什麼狀態？
    .label = 卡片狀態
    .help = 到期日（有效期限，VALID THRU）印在卡片上；是否遭鎖卡，可在銀行 App 查看。
    .find-out = 看卡片上的到期日（有效期限）。在銀行 App 查看，或撥打卡片背面的客服電話，確認是否已開卡、有沒有遭鎖卡。
answer-card-state-active = 已開卡，沒有過期
answer-card-state-expired = 已過期
    .statement = 卡片上的到期日（有效期限）已經過了
answer-card-state-not-activated = 新卡片，尚未開卡
    .statement = 這是新卡片，我還沒有開卡
answer-card-state-blocked = 遭鎖卡或已掛失
    .support = 遭鎖卡
    .statement = 卡片鎖住了（銀行鎖的，或我在銀行 App 鎖的）
answer-card-state-reissued-same-number = 換發新卡片，卡號不變
    .statement = 銀行換發了我的卡片，卡號和原來相同
answer-card-state-reissued-new-number = 換發新卡片，卡號不同
    .statement = 銀行換發了我的卡片，卡號和原來不同

## bank-blocks

question-bank-blocks = 這張卡片有哪些交易沒有開放？
    .label = 未開放的交易
    .help = 請看銀行 App 的卡片設定，選擇所有沒有開放的交易。
    .find-out = 開啟銀行 App 的卡片設定，或撥打卡片背面的客服電話。詢問是否開放線上交易、海外交易和定期扣款。
answer-bank-blocks-online = 線上交易
    .statement = 這張卡片沒有開放線上交易（見銀行 App）
answer-bank-blocks-international = 海外交易
    .statement = 這張卡片沒有開放海外交易（見銀行 App）
answer-bank-blocks-recurring = 定期扣款
    .statement = 這張卡片沒有開放定期扣款（見銀行 App）
answer-bank-blocks-none = 都有開放

## bank-sees

question-bank-sees = 銀行對這次付款有什麼紀錄？
    .label = 銀行的紀錄
    .help = 在銀行 App 查看這張卡片最近的紀錄。暫時保留的款項也稱為「預先授權」，簽帳金融卡則稱為「圈存」，還沒有真正扣款。
    .find-out = 在銀行 App 查看卡片的紀錄，或撥打卡片背面的客服電話。詢問銀行是否收到這次付款，以及結果如何。
answer-bank-sees-nothing = 完全沒有紀錄
    .statement = 銀行 App 上完全沒有這次付款的紀錄
answer-bank-sees-decline = 一筆遭拒的付款
    .statement = 銀行 App 顯示這筆付款遭拒
answer-bank-sees-hold = 暫時保留（圈存）的款項
    .statement = 銀行 App 顯示這筆款項暫時保留、圈存或處理中

## funds

question-funds = 卡片的餘額或額度足夠嗎？
    .label = 餘額與額度
    .help = 把應付金額與銀行帳戶的餘額、卡片的信用額度，以及單筆或線上交易的上限比較。
    .find-out = 銀行 App 會顯示餘額、可用額度和交易上限。也可以撥打卡片背面的客服電話詢問。
answer-funds-enough = 足夠
answer-funds-too-low = 餘額不足
    .statement = 我的銀行帳戶餘額不夠支付這筆款項
answer-funds-over-limit = 額度不足
    .statement = 付了這筆款項，就會超過卡片的信用額度
answer-funds-over-purchase-limit = 超過交易上限
    .statement = 這筆款項超過單筆或線上交易的上限

## bank-challenge

question-bank-challenge = 銀行有沒有要求您確認這筆付款？
    .label = 銀行要求確認
    .help = 例如 3D 驗證：在銀行 App 確認，或輸入簡訊驗證碼 (OTP)。
answer-bank-challenge-none = 沒有要我確認
answer-bank-challenge-passed = 有，我已經確認
answer-bank-challenge-failed = 有，但失敗或我中途停止
    .statement = 銀行要求我確認付款，但失敗了，或我中途停止
answer-bank-challenge-no-code = 有，但沒收到驗證碼
    .statement = 銀行要求輸入驗證碼，但我沒有收到

## card-country

question-card-country = 發卡銀行在哪個國家/地區？
    .label = 發卡國家/地區
    .help = 以銀行所在的國家/地區為準，不是您居住的地方。

## card-from

question-card-from = 發卡銀行位於您註冊時選擇的國家/地區嗎？
    .label = 發卡銀行所在地
    .help = 也就是註冊 Azure 時選擇的國家/地區，或 Microsoft 365 組織所在的國家/地區。
answer-card-from-same-country = 同一個國家/地區
answer-card-from-other-country = 不同的國家/地區
    .statement = 發卡銀行所在的國家/地區，和我註冊時選的不同

## billing-country

question-billing-country = 帳單地址和註冊時選的是同一個國家/地區嗎？
    .label = 帳單地址所在地
    .help = 把卡片的帳單地址與註冊時選擇的國家/地區比較。
answer-billing-country-same = 同一個國家/地區
answer-billing-country-different = 其他國家/地區
    .statement = 我的帳單地址不在 Azure 帳戶所屬的國家/地區

## account-admin

question-account-admin = 當初設定帳務的人還在負責嗎？
    .label = 帳戶管理員
    .help = 通常是當初註冊的人。
answer-account-admin-here = 還在負責
answer-account-admin-left = 已離開或換了職務
    .statement = 當初設定帳務的人已離職或換了職務

## account-kind

question-account-kind = 您用哪一種帳戶註冊？
    .label = 帳戶種類
    .help = 看您用來登入的電子郵件地址屬於哪一種帳戶。
    .find-out = 自己向 Microsoft 申請的是個人帳戶。如果是公司或學校的電子郵件地址，請詢問 IT 部門是否管理這個目錄。
answer-account-kind-personal = 個人 Microsoft 帳戶
answer-account-kind-work-managed = 公司或學校，由 IT 管理
answer-account-kind-work-unmanaged = 公司或學校，無 IT 管理
    .statement = 我用公司或學校帳戶，但沒有 IT 人員管理
answer-account-kind-developer-program = Microsoft 365 開發人員計畫
    .statement = 我的帳戶來自 Microsoft 365 開發人員計畫

## agreement

question-agreement = 這是哪一種計費帳戶？
    .label = 計費帳戶類型
    .help = 類型決定誰可以付款，以及如何付款。
    .find-out = 在 Azure 入口網站開啟「成本管理 + 帳單」(Cost Management + Billing) → 「屬性」(Properties)，查看「計費帳戶類型」(Billing account type)。如果是 Microsoft 365，請詢問計費系統管理員。
answer-agreement-mosp = 隨用隨付 (MOSP)
answer-agreement-mca-online = 客戶合約（線上購買）
answer-agreement-mca-representative = 客戶合約（Microsoft 代表）
answer-agreement-ea = Enterprise 合約 (EA)
    .statement = 我的公司或組織用 Enterprise 合約 (EA) 購買 Azure
answer-agreement-mosa = 線上訂閱合約 (MOSA)
answer-agreement-mca = 客戶合約 (MCA)
answer-agreement-partner = 向合作夥伴（經銷商）購買
    .statement = 我向合作夥伴（經銷商）購買，由對方寄帳單給我

## azure-before

question-azure-before = 您以前用過 Azure 或免費試用嗎？
    .label = 以前是否用過 Azure
    .help = 任何以前的訂用帳戶都算，已結束的也算。
answer-azure-before-yes = 有，以前用過
    .statement = 我以前用過 Azure 訂用帳戶或免費試用
answer-azure-before-no = 沒有，這是第一次

## buying

question-buying = 您要購買什麼？
    .label = 購買項目
    .help = 「模型」例如 Microsoft Foundry 裡的 AI 模型。
answer-buying-marketplace = Marketplace 的產品
answer-buying-model = AI 模型 (Microsoft Foundry)
    .statement = 我要購買或部署 AI 模型 (Microsoft Foundry)
answer-buying-reservation = 保留項目 (reservation)
    .statement = 我要購買 Azure 保留項目 (reservation)

## card-added-by

question-card-added-by = 這張卡片是誰新增的？
    .label = 新增卡片的人
    .help = 以新增卡片時登入的人為準。
answer-card-added-by-me = 我自己
answer-card-added-by-someone-else = 其他人
    .statement = 這張卡片是其他人新增的，不是我

## charge-mode

question-charge-mode = 是自動扣款，還是您自行付款？
    .label = 扣款方式
    .help = 自動扣款不需要您操作，例如每個月扣款一次。
answer-charge-mode-automatic = 自動扣款
answer-charge-mode-manual = 我自行付款

## charge-seen

question-charge-seen = 您看到的是哪一種款項？
    .label = 看到的款項
    .help = 在卡片的紀錄中查看金額和日期。
answer-charge-seen-small-after-signup = 註冊後幾天內的小額款項
    .statement = 註冊後幾天內出現一筆小額款項
answer-charge-seen-after-consumption = 使用服務後才出現的款項

## cloud

question-cloud = 您在中國用的是哪一種 Azure 或 Microsoft 365？
    .label = 雲端服務
    .help = 中國自己的服務由世紀互聯 (21Vianet) 營運，入口網站與全球服務不同。
answer-cloud-global = 全球服務
answer-cloud-china = 世紀互聯營運的服務
    .statement = 我用的是中國由世紀互聯 (21Vianet) 營運的服務
answer-charge-seen-after-credit = 新創公司的點數用完後
    .statement = 新創公司的點數用完後才出現扣款

## customer

question-customer = 您以個人還是公司名義購買？
    .label = 購買名義
    .help = 有登記並有統一編號的，才算公司。
answer-customer-individual = 個人
    .statement = 我以個人名義購買，不是公司名義
answer-customer-company = 公司

## declines

question-declines = 這期帳單，卡片遭拒了幾次？
    .label = 遭拒次數
    .help = 計算這個計費週期收到幾則訊息。
answer-declines-one-or-two = 一次或兩次
    .statement = 這期帳單，卡片遭拒過一次或兩次
answer-declines-more = 三次以上

## disabled-because

question-disabled-because = 服務為什麼遭停用？
    .label = 停用原因
    .help = 入口網站的橫幅和電子郵件會寫出原因。
    .find-out = 登入入口網站，開啟訂用帳戶，查看最上方的橫幅。寄給帳戶管理員的電子郵件也會寫出原因。如果 GitHub 或 Power Platform 透過 Azure 計費，請查看那個 Azure 訂用帳戶。
answer-disabled-because-not-paid = 有帳單沒有付款
answer-disabled-because-credit-used-up = 免費點數已用完或過期
    .statement = 免費點數已用完或過期（見入口網站或電子郵件）
answer-disabled-because-spending-limit = 已達消費限制
    .statement = 訂用帳戶已達消費限制（見入口網站或電子郵件）
answer-disabled-because-canceled = 已取消
    .statement = 訂用帳戶已取消（見入口網站或電子郵件）
answer-disabled-because-deleted = 已刪除
    .statement = 訂用帳戶已刪除（見入口網站或電子郵件）
answer-disabled-because-unused = 一年以上沒有使用
    .statement = 因為一年以上沒有使用而遭封鎖（見電子郵件）

## duplicate-account

question-duplicate-account = 您有另一個資料相同的 Microsoft 帳戶嗎？
    .label = 資料相同的帳戶
    .help = 電子郵件地址、住址或電話號碼相同，都算。
    .find-out = 想想您還有哪些電子郵件地址，逐一試著登入 Microsoft。
answer-duplicate-account-yes = 有，還有另一個帳戶
    .statement = 我還有另一個連絡資料相同的 Microsoft 帳戶
answer-duplicate-account-no = 沒有，只有這一個

## inr-amount

question-inr-amount = 這筆扣款是多少印度盧比？
    .label = 印度盧比金額
    .help = 以帳單上整筆扣款的金額為準。
answer-inr-amount-up-to-15000 = 不超過 15,000 印度盧比
answer-inr-amount-over-15000 = 超過 15,000 印度盧比
    .statement = 這筆扣款超過 15,000 印度盧比

## invoice-for

question-invoice-for = 未付的發票是什麼費用？
    .label = 發票項目
    .help = 入口網站的發票清單有一欄是類型。
answer-invoice-for-subscription = 訂用帳戶及其用量
answer-invoice-for-marketplace-or-reservation = Marketplace 或保留項目
    .statement = 未付的發票是 Marketplace 或保留項目的費用

## new-card

question-new-card = 您已經新增新卡片了嗎？
    .label = 新卡片
    .help = 只新增卡片還不夠，系統不會自動改用新卡片扣款。
answer-new-card-none = 沒有新卡片
answer-new-card-added-only = 已新增，未設為扣款卡片
    .statement = 我已新增新卡片，但還沒設為扣款卡片
answer-new-card-linked = 已新增並設為扣款卡片

## notices

question-notices = 您收得到帳務電子郵件嗎？
    .label = 帳務電子郵件
    .help = 也請查看垃圾郵件資料夾。
answer-notices-arrive = 收得到
answer-notices-do-not-arrive = 收不到
    .statement = 我收不到帳務電子郵件，垃圾郵件裡也沒有

## offer

question-offer = 您使用或要註冊哪一種 Azure 方案？
    .label = 方案
    .help = 權益來自其他計畫，例如 Visual Studio。
answer-offer-free-trial = 免費試用
    .statement = 我使用或要註冊 Azure 免費試用
answer-offer-pay-as-you-go = 隨用隨付
answer-offer-students = Azure for Students 學生版
    .statement = 我的問題和 Azure for Students 或 GitHub 學生方案有關
answer-offer-startup = 新創公司的點數
    .statement = 我的問題和新創公司的 Azure 點數有關
answer-offer-benefit = 其他計畫的權益
    .statement = 我要使用權益或金鑰，例如 Visual Studio 的權益

## page-trouble

question-page-trouble = 頁面本身有問題嗎？
    .label = 頁面狀況
    .help = 例如頁面卡住、無法載入，或自動登出。
answer-page-trouble-yes = 頁面有問題
    .statement = 頁面沒有回應、無法載入，或把我登出
answer-page-trouble-no = 頁面正常

## paid

question-paid = 這期帳單已經付款了嗎？
    .label = 付款情形
    .help = 從您送出付款的時間開始計算。
answer-paid-no = 尚未付款
answer-paid-within-24-hours = 不到 24 小時前
    .statement = 我付了這期帳單，還不到 24 小時
answer-paid-within-48-hours = 24 到 48 小時前
    .statement = 我在 24 到 48 小時前付了這期帳單
answer-paid-within-10-business-days = 2 到 10 個工作天前
    .statement = 我在 2 到 10 個工作天前付了這期帳單
answer-paid-earlier = 已超過 10 個工作天
    .statement = 我付這期帳單已經超過 10 個工作天

## pay-button

question-pay-button = 發票旁有刷卡付款的按鈕嗎？
    .label = 付款按鈕
    .help = 尋找「立即付款」(Pay now)、「結清餘額」(Settle balance) 或「支付餘額」(Pay your balance)。
answer-pay-button-shown = 有按鈕
answer-pay-button-missing = 沒有按鈕
    .statement = 發票旁沒有刷卡付款的按鈕

## payment-disputed

question-payment-disputed = 您有沒有請銀行追回某筆付款？
    .label = 爭議帳款
    .help = 銀行稱為「爭議帳款」，英文是 dispute 或 chargeback。
answer-payment-disputed-yes = 有，提出過爭議帳款
    .statement = 我請銀行追回過 Microsoft 的扣款（爭議帳款）
answer-payment-disputed-no = 沒有

## pays-by

question-pays-by = 您的帳單是怎麼支付的？
    .label = 付款方式
    .help = 看最近一張發票，或「付款方式」(Payment methods) 頁面。這裡的發票是 Microsoft 的請款單，不是指統一發票。
answer-pays-by-card = 刷卡
answer-pays-by-wire = 按發票付款（電匯）
    .statement = 我們的帳單用電匯支付，不是刷卡
answer-pays-by-cheque = 支票
    .statement = 我們的帳單用支票支付
answer-pays-by-boleto = Boleto（巴西）
    .statement = 我們的帳單用 Boleto 支付（巴西）

## phone-problem

question-phone-problem = 電話驗證出了什麼問題？
    .label = 電話驗證的問題
    .help = Microsoft 會用簡訊傳送驗證碼，或打電話唸給您聽。
answer-phone-problem-country-not-listed = 清單中沒有我的國家/地區
    .statement = 國碼清單中沒有我的國家/地區
answer-phone-problem-internet-number = 是網路電話 (VoIP) 號碼
    .statement = 我的電話是網路電話 (VoIP) 號碼
answer-phone-problem-no-code-yet = 還沒收到，不到 4 分鐘
answer-phone-problem-no-code-after-4-minutes = 過了 4 分鐘仍沒收到
    .statement = 過了 4 分鐘，我仍沒收到 Microsoft 的驗證碼

## profile

question-profile = 您的 Microsoft 帳戶資料完整且正確嗎？
    .label = Microsoft 帳戶資料
    .help = 包括帳單和寄送用的姓名、地址、電子郵件地址和電話號碼。
    .find-out = 登入您的 Microsoft 帳戶，開啟「您的資訊」(Your info)，查看帳單和寄送資料。
answer-profile-complete = 完整且正確
answer-profile-incomplete = 有缺漏或錯誤
    .statement = 我的 Microsoft 帳戶資料有缺漏或錯誤

## purchase-policy

question-purchase-policy = 計費帳戶的設定允許這次購買嗎？
    .label = 購買設定
    .help = 組織可以關閉購買功能，或只允許免費產品。
    .find-out = 在 Azure 入口網站開啟「成本管理 + 帳單」(Cost Management + Billing)，再到帳單設定檔（或 Enterprise 註冊）的「原則」(Policies) 查看。如果您看不到，請詢問管理計費帳戶的人。
answer-purchase-policy-allowed = 允許
answer-purchase-policy-not-allowed = 不允許
    .statement = 我們的計費帳戶設定為不允許購買

## role

question-role = 您有哪一種計費角色？
    .label = 計費角色
    .help = 角色決定誰可以付款，以及誰可以變更卡片。
    .find-out = 詢問當初註冊 Azure 的人，通常就是帳戶管理員。如果是 Microsoft 365，請詢問您組織的系統管理員。
answer-role-account-administrator = 帳戶管理員
answer-role-billing-owner = 計費帳戶或設定檔擁有者
answer-role-billing-contributor = 計費帳戶或設定檔參與者
answer-role-invoice-manager = 發票管理員
    .statement = 我的計費角色是發票管理員
answer-role-reader = 讀者 (Reader)
    .statement = 我的計費角色是讀者 (Reader)，只能查看
answer-role-billing-administrator = 計費或全域系統管理員
answer-role-none = 沒有計費角色
    .statement = 我在這個計費帳戶沒有任何角色（權限）

## sign-in

question-sign-in = 您能登入付款用的 Azure 或 Microsoft 365 帳戶嗎？
    .label = 登入 Microsoft
    .help = 帳戶可能遭鎖定或已刪除，也可能是用來驗證登入的手機或 App 不見了。
answer-sign-in-works = 可以登入
answer-sign-in-fails = 無法登入
    .statement = 我無法登入付款用的 Azure 或 Microsoft 365 帳戶

## stored-card

question-stored-card = 還看得到已登記的卡片嗎？
    .label = 已登記的卡片
    .help = 查看「付款方式」(Payment methods)；到期日顯示「未知」(Unknown) 也算看不到。
answer-stored-card-shown = 看得到
answer-stored-card-missing = 看不到，或顯示未知
    .statement = 已登記的卡片不見了，或到期日顯示「未知」

## tax-id

question-tax-id = 表單接受您組織的稅號嗎？
    .label = 稅號
    .help = 在巴西是 CNPJ。
answer-tax-id-accepted = 已接受
answer-tax-id-missing = 沒填，或填了不接受
    .statement = 表單要求稅號，但我沒填，或填了不接受

## third-party-cookies

question-third-party-cookies = 瀏覽器允許第三方 Cookie 嗎？
    .label = 第三方 Cookie
    .help = 這項設定在瀏覽器的隱私權設定裡。
    .find-out = 開啟瀏覽器的設定，找到隱私權和 Cookie，看看是否封鎖其他網站的 Cookie。
answer-third-party-cookies-allowed = 允許
answer-third-party-cookies-blocked = 封鎖
    .statement = 我的瀏覽器封鎖第三方 Cookie（見瀏覽器設定）

## wire-reference

question-wire-reference = 電匯的附言寫了什麼？
    .label = 電匯附言
    .help = 在網路銀行查看這筆電匯的附言。
answer-wire-reference-one-invoice-number = 一個發票號碼
answer-wire-reference-no-invoice-number = 沒有發票號碼
    .statement = 我的電匯附言沒有寫發票號碼
answer-wire-reference-several-invoices = 一筆電匯付多張發票
    .statement = 我用一筆電匯付了多張發票
