# The program's own words where they speak of cards. Another rule set brings its own, or none.

ui-help-about = 找出您的卡片為什麼遭拒，並說明接下來該怎麼做。
ui-help-footer = 離線運作。從不詢問卡號，也不接受卡號。
ui-help-status-5 = 輸入中有卡號或 CVV 安全碼，不予處理
ui-intro = 請盡量回答；不知道的，就選「不知道」。切勿輸入卡號、CVV 安全碼或卡片密碼 (PIN)：這裡都用不到。
ui-guide-messages = 畫面上或電子郵件裡的訊息
ui-help-what = 原因的名稱、代碼（例如 51 或 stripe:do_not_honor），或標題、訊息裡的文字
ui-help-code = 代碼，例如 51 或 stripe:do_not_honor
ui-help-message-text = 畫面或電子郵件上的文字，請照原樣提供；「-」代表從標準輸入讀取
ui-help-expiry = 卡片上的到期日，例如 11/26
ui-evidence-valid = 卡片可以使用到 { $date }。
ui-evidence-passed = 卡片只能使用到 { $date }，已過期。
ui-error-expiry = { $input } 需要月份和年份，寫法和卡片上一樣：11/26
ui-class-S = 卡片狀態
ui-class-T = 卡片或付款的種類
ui-class-A = 銀行的驗證
ui-class-OK = 並沒有遭拒
