# What was typed or pasted, and what it was taken for: codes, messages, prefixes, dates; and
# the note to the bank.

# Options
ui-help-message-text = 訊息上的文字，請照原樣提供；「-」代表從標準輸入讀取
ui-help-card-prefix = 卡號的前 1 到 8 碼，用來判斷發卡組織；切勿提供完整卡號
ui-help-expiry = 有效期限的月份，例如 11/26
ui-help-audience = 結果給誰看：「support」會省略不宜讓客戶看到的內容
ui-help-bank-note = 加上一段文字，可以唸給銀行聽或傳給銀行

# What was read. $code is the code as it is written; $meaning, $system and $network are names.
ui-evidence-code = 代碼 { $code }：{ $meaning }
ui-evidence-words = 「{ $text }」：{ $meaning }
ui-evidence-code-open = 代碼 { $code } 可能有好幾種意思。請指定是哪一種：{ $readings }
ui-code-because = { $code }（{ $meaning }）
ui-from-code = { $answer }（由其他答案得知）
ui-evidence-message-certain = 已辨識的訊息：「{ $quote }」
ui-evidence-message-likely = 可能是這則訊息：「{ $quote }」
ui-evidence-message-none = 這段文字不是任何已知的訊息，程式會略過這段文字。
ui-evidence-named = 從文字得知：{ $names }
ui-evidence-named-only = 這段文字只看得出：{ $names }
ui-evidence-networks = 依開頭幾碼判斷，可能的發卡組織：{ $networks }
ui-evidence-networks-none = 開頭這幾碼不屬於任何已知的發卡組織。
ui-evidence-valid = 有效期限到 { $date }。
ui-evidence-passed = 有效期限只到 { $date }，已經過期。

# Codes
ui-code-which = 代碼 { $code } 是哪裡給的？
ui-code-reading = { $system }：{ $meaning }
ui-code-other-networks = 其他發卡組織
ui-type-code = 請照原樣輸入代碼（有好幾個時，用逗號分開）：
ui-type-message = 請照原樣輸入那段文字：
ui-error-code = { $input } 不是已知的代碼
ui-hint-code = 沒有代碼時，請寫「{ $flag } none」：透過提問一樣能找出原因
ui-error-codes-many = { $flag } 一次最多接受 { $most } 個代碼
ui-error-code-system = 沒有 { $input } 這個代碼系統
ui-heading-readings = 代碼 { $code } 可能代表什麼
ui-heading-points-to = 可能的原因
ui-heading-retry = 能不能再試
ui-class-U = 原因不明
ui-class-D = 資料不正確
ui-class-S = 狀態
ui-class-T = 種類
ui-class-L = 餘額、額度和上限
ui-class-A = 驗證
ui-class-F = 安全規則
ui-class-P = 技術問題
ui-class-OK = 沒有問題

# Prefix and date
ui-error-prefix-long = { $input } 最多只接受 8 碼：這裡絕不需要完整卡號
ui-error-prefix-form = { $input } 需要 1 到 8 碼數字，也就是卡號開頭的那幾碼
ui-error-expiry = { $input } 需要月份和年份：11/26

# The note to the bank. ____ is filled in by hand.
ui-heading-bank-note = 可以這樣告訴銀行
ui-bank-note-when = 日期和時間：____。金額：____。
ui-bank-note-code = 我收到的代碼是 { $code }（{ $meaning }）。
ui-bank-note-thanks = 請告訴我該怎麼做，下次付款才能成功。謝謝。
ui-bank-note-none = 這次的步驟不需要銀行處理，所以沒有要告訴銀行的事。

# $question: a question in a few words; $given: the answer; $source: one of the texts below; $says: what it says.
ui-disagrees = 兩者不符：您回答的「{ $question }」是「{ $given }」，但{ $source }顯示「{ $says }」。請再確認這兩項。
ui-disagrees-otherwise = 兩者不符：您回答的「{ $question }」是「{ $given }」，但{ $source }屬於其他情況。請再確認這兩項。
ui-disagrees-message = 訊息
ui-disagrees-code = 代碼
ui-disagrees-card-prefix = 卡號開頭
ui-disagrees-expiry = 到期日
