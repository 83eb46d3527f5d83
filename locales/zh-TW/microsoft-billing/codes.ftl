# The question about codes, and what codes mean. Which code means what is decided in
# rules/microsoft-billing/codes/. `.meaning` says it in one or two sentences; where a support
# desk must not say it to a customer, `.support` and `.support-meaning` take their place.

question-code = 遭拒時，您是否收到代碼？
    .label = 代碼
    .help = 銀行、商家、金流服務或錯誤頁面給的代碼，例如 05、N7、do_not_honor。切勿輸入 CVV 安全碼或卡片密碼 (PIN)。
    .find-out = 看遭拒的訊息、相關的電子郵件，或銀行 App 的交易紀錄。遭拒時多半沒有代碼，這時請選「沒有代碼」。
    .type = 我有代碼：輸入代碼
answer-code-none = 沒有代碼

answer-code-no-reason = 遭拒，沒有說明原因
    .meaning = 銀行拒絕了，但沒有說明原因。某家金流業者發現，其中大約一半是餘額不足或額度不足；只有銀行能告訴您。
answer-code-call-the-bank = 遭拒，須致電銀行
    .meaning = 銀行的系統沒有自動核准，要先和持卡人通電話。
answer-code-do-not-retry = 遭拒，不可再試，原因不明
    .meaning = 銀行或發卡組織不會再核准這張卡片的這筆付款，也沒有說明原因。
answer-code-try-later = 暫時遭拒，沒有說明原因
    .meaning = 銀行目前不能核准這筆付款。之後可能會成功。

answer-code-wrong-card-number = 卡號不正確
    .meaning = 銀行查無這個卡號，往往是輸入時打錯了。
answer-code-wrong-security-code = CVV 安全碼不正確
    .meaning = 輸入的 CVV 安全碼不是這張卡片的。
answer-code-wrong-expiry = 到期日不正確
    .meaning = 輸入的到期日（有效期限）與這張卡片的不同。
answer-code-wrong-address = 帳單地址不正確
    .meaning = 輸入的地址或郵遞區號，與您留在銀行的不同。
answer-code-holder-data-mismatch = 持卡人資料不符
    .meaning = 持卡人的姓名、地址或其他資料，與銀行的紀錄不同。
answer-code-wrong-details = 部分卡片資料不正確
    .meaning = 輸入的某項資料與卡片或銀行的紀錄不同；代碼沒有說是哪一項。
answer-code-wrong-pin = 卡片密碼 (PIN) 錯誤
    .meaning = 在店面輸入的卡片密碼 (PIN) 不正確。線上交易時，有些銀行會用這個代碼表示 CVV 安全碼不正確。
answer-code-test-number = 這是測試卡號，不是真卡
    .meaning = 這個卡號是公開供測試用的，不屬於任何銀行的客戶。要真正付款，必須使用真正的卡片。

answer-code-expired = 卡片已過期
    .meaning = 卡片已過了到期日，或到期日輸入有誤。
answer-code-not-activated = 卡片尚未開卡
    .meaning = 這張卡片還沒有開卡，或還沒有開放首次使用。
answer-code-card-replaced = 卡片已換發
    .meaning = 銀行已換發這張卡片，卡號或到期日是新的。
answer-code-card-life-cycle = 卡片已不再使用
    .meaning = 這張卡片已經不能再用：可能是換發了新卡片，也可能是所屬的銀行帳戶已結清。
answer-code-card-restricted = 卡片遭鎖卡或受限制
    .meaning = 銀行已鎖住或限制這張卡片。
answer-code-frozen-by-holder = 已在銀行 App 暫時鎖卡
    .meaning = 持卡人自行鎖住了卡片，通常是在銀行 App 操作。
answer-code-pin-blocked = 卡片密碼 (PIN) 錯太多次
    .meaning = 卡片密碼 (PIN) 輸錯太多次，所以銀行鎖住了卡片。
answer-code-card-withdrawn = 卡片已掛失
    .meaning = 銀行已停用這張卡片，通常是因為遺失或失竊而掛失。這張卡片永遠無法再使用。
    .support = 卡片已無法再使用
    .support-meaning = 銀行不再接受這張卡片。原因只有銀行能說明，請向銀行詢問。
answer-code-account-closed = 銀行帳戶已結清或無效
    .meaning = 卡片所屬的銀行帳戶已結清，或銀行查無這個帳戶。
answer-code-stored-card-revoked = 已登記的卡片不再有效
    .meaning = 對這張已登記卡片的扣款授權已取消。必須重新新增這張卡片。

answer-code-payment-not-permitted = 不允許這種付款
    .meaning = 銀行不允許這張卡片用於這種付款：可能是線上交易、海外交易、定期扣款，或付款給這類商家。
answer-code-card-type-not-taken = 商家不接受這種卡片
    .meaning = 商家不接受這個發卡組織，或不接受這種卡片。
answer-code-card-type-excluded = 這種卡片不在驗證範圍
    .meaning = 銀行的驗證不適用於這種卡片，例如預付卡。
answer-code-wrong-account-type = 卡片沒有指定的帳戶種類
    .meaning = 這筆付款指定從某種帳戶扣款（信用卡、支票存款或活期儲蓄），但這張卡片沒有連結這種帳戶。
answer-code-zero-amount-check = 銀行不支援零元驗證
    .meaning = 商家會用零元的交易向銀行查驗卡片。這家銀行不支援這種做法。
answer-code-abroad-not-allowed = 卡片不能用於海外交易
    .meaning = 這張卡片不能用於商家所在的國家/地區。
answer-code-currency-not-supported = 卡片不能用這種幣別付款
    .meaning = 這張卡片無法用帳單的幣別付款。
answer-code-recurring-not-allowed = 不允許定期扣款
    .meaning = 沒有持卡人操作，就不能定期向這張卡片扣款。
answer-code-holder-stopped = 持卡人已停止付款
    .meaning = 持卡人停止了這筆付款，或停止了這個商家的所有定期扣款；也可能是銀行代持卡人停止的。
answer-code-restricted-by-policy = 卡片的使用規定不允許
    .meaning = 銀行的規定，或發給您卡片的公司的規定，不允許這筆付款。
answer-code-against-the-law = 依法規不能付款
    .meaning = 因為法律、制裁或洗錢防制規定，銀行不能處理這筆付款。銀行沒有義務進一步說明。
answer-code-prepaid-number = 這是預付卡
    .meaning = 發卡組織表示，這是不能加值的預付卡。
answer-code-virtual-number = 這是虛擬卡號
    .meaning = 發卡組織表示，這是虛擬卡的卡號，可用一次或多次。

answer-code-insufficient-funds = 餘額不足或額度不足
    .meaning = 銀行帳戶的餘額或信用額度不足以支付這筆金額。
answer-code-amount-limit = 金額超過卡片的上限
    .meaning = 金額超過卡片的單筆授權上限、每日上限，或線上交易的上限。
answer-code-count-limit = 付款次數已達上限
    .meaning = 在這段期間內，卡片的使用次數已達銀行允許的上限。
answer-code-wait-and-retry = 過一段時間再試
    .meaning = 發卡組織建議隔一段時間再試，依代碼從一小時到十天不等。原因通常是餘額、額度或上限。

answer-code-authentication-required = 銀行要求驗證
    .meaning = 銀行要持卡人輸入驗證碼，或在銀行 App 確認這筆付款，也就是 3D 驗證 (3-D Secure)。
answer-code-authentication-failed = 銀行的驗證沒有成功
    .meaning = 銀行對持卡人的驗證失敗、逾時，或沒有完成。
answer-code-device-not-recognised = 銀行不認得這個裝置
    .meaning = 在這個裝置或瀏覽器上，銀行的驗證無法進行。
answer-code-too-many-checks = 銀行的驗證次數太多
    .meaning = 銀行的驗證啟動太多次了。銀行會有一段時間不再接受驗證。
answer-code-not-enrolled = 卡片尚未申請 3D 驗證
    .meaning = 這張卡片還沒有向銀行申請線上交易的 3D 驗證 (3-D Secure)。
answer-code-pin-or-device-check = 刷卡機要求密碼或手機驗證
    .meaning = 卡片或手機必須在店面的刷卡機上確認。線上交易時，這通常表示銀行要求驗證。

answer-code-bank-wants-confirmation = 銀行懷疑是盜刷
    .meaning = 銀行的安全規則擋下了這筆付款，可能懷疑是盜刷：也許是因為您第一次付款給這個商家，或商家在國外。
    .support = 銀行想確認這筆付款
    .support-meaning = 銀行沒有核准這筆付款。請連絡銀行，銀行會告訴您需要做什麼。
answer-code-card-no-longer-accepted = 卡片已停用，疑似盜刷
    .meaning = 銀行懷疑這張卡片遭盜刷，已經停用。這張卡片永遠無法再使用。
    .support = 銀行不再接受這張卡片
    .support-meaning = 銀行不再接受這張卡片。原因只有銀行能說明，請向銀行詢問。
answer-code-refused-before-bank = 遭商家的風險檢查拒絕
    .meaning = 商家或替商家處理付款的金流業者懷疑是盜刷，所以拒絕了。銀行根本沒有收到這筆付款。
    .support = 付款未送到銀行就遭拒
    .support-meaning = 這筆付款在送到銀行之前就遭拒。換另一張卡片也許有用；如果還是不行，可以請支援人員查詢。
answer-code-refused-by-rule = 遭防盜刷檢查拒絕
    .meaning = 銀行或商家懷疑是盜刷。代碼沒有說是哪一方。
    .support = 遭拒，原因不明
    .support-meaning = 這筆付款遭拒，原因不明。請連絡銀行。
answer-code-too-many-attempts = 嘗試次數太多
    .meaning = 這張卡片試了太多次，所以有一段時間不會再把付款送出去。

answer-code-bank-unreachable = 銀行沒有回應
    .meaning = 銀行或發卡組織沒有及時回應。
answer-code-technical-fault = 技術問題
    .meaning = 商家、發卡組織和銀行之間的某個環節出了問題。這不代表卡片有問題。
answer-code-seller-setup = 商家那一端有問題
    .meaning = 商家的付款設定有誤，或這張卡片不能付款給這類商家。
answer-code-duplicate = 看起來像重複付款
    .meaning = 同一張卡片剛才已有一筆相同金額的扣款。第一筆付款可能已經成功。
answer-code-payment-cancelled = 付款已取消
    .meaning = 付款在完成之前就取消了，例如關掉了視窗。

answer-code-not-a-decline = 並沒有遭拒
    .meaning = 銀行核准了全部或部分金額。如果付款還是失敗，原因不在銀行。

code-category-1 = 依目前的情況，銀行不會再核准這張卡片的這筆付款。請勿原封不動再試：必須先由銀行開放、更正卡號，或改用其他卡片。
code-category-2 = 銀行現在不能核准這筆付款。請先排除原因；Visa 只允許在 30 天內嘗試 20 次。
code-category-3 = 輸入的資料有誤。請先更正；Visa 只允許在 30 天內嘗試 20 次。
code-category-4 = 銀行沒有進一步說明。再試之前，請先打電話給銀行；Visa 只允許在 30 天內嘗試 20 次。
