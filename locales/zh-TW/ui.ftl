# The program's own words. `$name` placeables are explained above the messages that use them.

## A result

# $certain, $likely: how many causes.
ui-headline-certain = { $certain ->
   *[other] 找到 { $certain } 個確定的原因。
}
ui-headline-likely = { $likely ->
   *[other] 找到 { $likely } 個很可能的原因。
}
ui-headline-both = { $certain ->
   *[other] 找到 { $certain } 個確定的原因
}，以及 { $likely ->
   *[other] { $likely } 個很可能的原因。
}
ui-headline-undecided = 依目前的答案，還找不到原因。
ui-headline-contradiction = 有些答案互相矛盾，請再確認一次。
ui-heading-plan = 現在該怎麼做
ui-heading-fallback = 目前可以先這樣做
ui-heading-why = 為什麼
# $count: how many causes.
ui-heading-open = { $count ->
   *[other] 仍有可能：{ $count } 個原因
}
ui-heading-ruled-out = { $count ->
   *[other] 已排除：{ $count } 個原因
}
ui-heading-flags = 補上這些答案，結果會更明確
ui-heading-command = 不必再回答，得到同樣的結果
ui-heading-asked = 判斷依據：這些問題的答案
ui-heading-sources = 資料來源
ui-heading-superseded = 說法不同的舊文件
# $title: what a cause is called; $sure: how sure it is, one of the five words below.
ui-cause = { $title }（{ $sure }）
ui-certain = 確定
ui-likely = 很可能
ui-possible = 有可能
ui-ruled-out = 已排除
ui-contradiction = 互相矛盾
ui-only-the-bank = 只有您的銀行能處理。
# $reasons: a list of answers.
ui-because = 因為您回答了：{ $reasons }
ui-against = 但您也回答了：{ $reasons }
# $question: a question in a few words; $answer: the answer to it.
ui-reason = 「{ $question }：{ $answer }」
# $answer: an answer that was excluded.
ui-not-answer = 不是{ $answer }
# $question: a question in a few words; $answer: a list of such answers.
ui-reason-not = 「{ $question }：{ $answer }」
# $questions: a list of questions in a few words.
ui-decided-by = 知道答案就能確定：{ $questions }
ui-not-known = 還不能確定，因為您不知道：{ $questions }
# $causes: a list of titles.
ui-beyond-limit = 下列原因還取決於哪些問題，已超出可計算的範圍：{ $causes }。
# $oldest, $newest: dates of texts; $checked: when they were last read; $count: how many there are.
ui-sources = 根據 { $oldest }至 { $newest }的文件，最後查核日期是 { $checked }。
ui-source-one = { $count ->
   *[other] 根據 { $oldest }的文件，最後查核日期是 { $checked }。
}
# The page at the end. $reasons: a list of answers; dates as above.
ui-page-because = 因為您回答了：{ $reasons }
ui-page-sources = 資料來源：{ $oldest }至 { $newest }的文件，{ $checked }查核。
ui-page-source-one = { $count ->
   *[other] 資料來源：{ $oldest }的文件，{ $checked }查核。
}
# $open: how many causes are open.
ui-page-more = { $open ->
    [0] 更多說明：--why
   *[other] 更多說明和另外 { $open } 個可能的原因：--why
}
# $count: how many causes are not named.
ui-page-others = { $count ->
   *[other] 以及另外 { $count } 個原因：--why
}
# $count: how many steps are left out.
ui-page-steps = { $count ->
   *[other] 還有 { $count } 個步驟：--why
}
# $count: how many causes are open, more than are named.
ui-page-likeliest = 最有可能的原因（全部 { $count } 個：--why）
ui-page-find-out = 請先查明
ui-page-resume = 從這裡繼續
ui-actor-you = 您
ui-actor-bank = 您的銀行
ui-actor-account-admin = 帳戶管理員
ui-actor-support = 支援人員

## The guide

# $edition: the date of the rule set; $reviewed: when its facts were last looked through.
ui-guide-edition = 版本日期：{ $edition }；所有內容最後查核日期：{ $reviewed }。
ui-guide-situations = 可能在哪裡遇到問題
ui-guide-messages = 訊息
ui-guide-causes = 原因與處理方式
ui-guide-fallback = 如果這裡沒有您的情況
ui-guide-questions = 到哪裡找答案
# $reasons: a list of answers, each of which is enough.
ui-guide-certain = 您的答案若是以下任一項，就能確定：{ $reasons }
ui-guide-likely = 您的答案若是以下任一項，就很可能：{ $reasons }

## Lists and dates

# $first, $second: the parts of a list.
ui-bank-note-join = { $first }{ $second }
ui-bank-call = { $call }{ $topics }。
ui-code-wrapped = 以自有格式傳遞的 { $system } 代碼
ui-field = { $name }：{ $text }
ui-list-comma = { $first }、{ $second }
ui-list-and = { $first }和{ $second }
ui-list-or = { $first }或{ $second }
# For what has commas of its own.
ui-list-semicolon = { $first }；{ $second }
# $text: a title, or a question in a few words, that stands within a sentence.
ui-quoted = 「{ $text }」
# $aside: what is said of $text beside it: a date, an option, a name.
ui-aside = { $text }（{ $aside }）
# $text: the first sentence of a text that goes on.
ui-cut = { $text }……
# $actor: who takes the step.
ui-step = { $step }（由{ $actor }處理）
# $system: whose code it is; $network: the card network on which it means that.
ui-code-network = { $system }，{ $network }
# $date: a day, as it stands within a sentence.
ui-day-within = { $date }
# $year, $day: numbers without leading zeros; $month: the name of the month.
ui-date = { $year } 年 { $month } { $day } 日
ui-year = { $year } 年
ui-month = { $year } 年 { $month }
ui-month-1 = 1 月
ui-month-2 = 2 月
ui-month-3 = 3 月
ui-month-4 = 4 月
ui-month-5 = 5 月
ui-month-6 = 6 月
ui-month-7 = 7 月
ui-month-8 = 8 月
ui-month-9 = 9 月
ui-month-10 = 10 月
ui-month-11 = 11 月
ui-month-12 = 12 月

## Questions

ui-intro = 請盡量回答；不知道的，就選「不知道」。
ui-intro-keys = 用方向鍵或編號選擇，按 Enter 確定；輸入文字可跳到該項。空白鍵勾選，? 看原因，Esc 返回。
ui-intro-plain = 輸入編號，再按 Enter。? 是「為什麼問這個」，u 是「不知道」，b 是「返回」。
# $number: the screen’s number; $left: about how many follow, this one included.
ui-progress = 第 { $number } 頁 · { $left ->
    [1] 應是最後一頁
   *[other] 最多約剩 { $left } 頁
}
ui-opening = 請貼上您看到的訊息或代碼；沒有的話，請按 Enter：
ui-opening-again = 請貼上訊息或代碼；要略過，請按 Enter：
ui-opening-unknown = 這段文字不在已知的訊息之中，無法據此判斷。接下來的問題也能找出原因。
ui-copied = 訊息或代碼
ui-checklist = 以下哪些符合您的情況？請勾選所有符合的項目。
ui-ticked = 已勾選
ui-none-of-these = 以上皆非
ui-one-by-one = 不確定，請逐題詢問
ui-show-so-far = 顯示目前的結果
ui-type-copied = 貼上訊息或代碼
ui-dont-know = 不知道
ui-why-this = 為什麼問這個？
ui-go-back = 返回
ui-change = 變更先前的答案
ui-change-which = 您要變更哪一個答案？
ui-done = 以勾選的項目繼續
ui-nothing-ticked = 您還沒有勾選任何一項。
ui-several = 可複選。
ui-type-other = 其他：輸入名稱
ui-type-name = 請輸入名稱或代碼，哪一種語言都可以：
ui-type-again = 重新輸入
ui-nothing-like-it = 找不到符合的項目。請改用代碼，或少輸入幾個字。
ui-which-one = 您指的是哪一個？
# $causes: a list of causes; $count: how many there are.
ui-why-answer = { $count ->
    [1] 您的回答可以確定是不是這個原因：{ $causes }。
   *[other] 您的回答可以區分這些原因：{ $causes }。
}
ui-why-plan = 您的回答可以讓接下來的步驟更明確。
ui-why-more = { $count ->
   *[other] 另外 { $count } 個
}
# $text: where to look or whom to ask.
ui-find-out = 如何查明：{ $text }
ui-earlier-answer = 您先前的回答：{ $answer }
# $causes: a list of titles.
ui-enough-certain = 已確定：{ $causes }。也可能另有其他原因。
ui-enough-likely = 可能的原因：{ $causes }。
ui-enough-not-known = 還缺少幾個答案。您可以先停在這裡，看看有哪些可能。
ui-enough-show = 顯示該怎麼做
ui-enough-more = 繼續找其他原因
ui-enough-why = 目前所知已足以列出該做的事，您可以先到這裡為止；再回答幾題，也許還會找到其他原因。
ui-after = 還需要什麼嗎？
ui-after-leave = 沒有了，結束
ui-after-note = 可以對銀行說的話
ui-after-why = 查看理由與已排除的原因
ui-after-save = 儲存成檔案
ui-after-more = 繼續尋找其他原因
ui-after-again = 重新開始
# $file: a file’s name.
ui-after-file = 檔案名稱（按 Enter 即用 { $file }）：
ui-after-file-exists = 已經有名為 { $file } 的檔案，請輸入別的名稱。
ui-saved = 已儲存：{ $file }
ui-line-prompt = 您的選擇：
ui-line-default = Enter：{ $label }
ui-line-unclear = 沒有這個選項。請輸入 1 到 { $most } 的編號。
ui-line-several = 一次收到好幾行，所以都沒有採用。請只輸入一行，再按 Enter。
ui-interrupted = 已中斷。要從這裡繼續，請執行：
ui-input-ended = 輸入已結束。以下是目前能得出的結果。
# $input: the option as it was typed; $answer: what it was taken for; $flag: the option for the language.
ui-notice-code-is-language = { $input } 已解讀為{ $answer }。如要選擇語言，請使用 { $flag }。

## Faults

# $input: what was typed; $near: the nearest valid name; $names: the valid names.
# $message: one of the faults below.
ui-error = 錯誤：{ $message }
ui-did-you-mean = 您是不是要輸入 { $near }？
ui-hint-nearest = 您是不是要找下列其中之一？
ui-valid-answers = 可用的答案：{ $names }
ui-valid-names = 可用的有：{ $names }
ui-see-help = 請參閱：{ $command }
ui-error-question = 沒有 { $input } 這個問題
ui-error-answer = { $input } 不是 { $flag } 的答案
ui-error-several-answers = { $flag } 只接受一個答案，但收到 { $names }
ui-error-exclusive = { $input } 不能和 { $flag } 的其他答案並用
ui-error-nothing-left = `--not` 排除了 { $flag } 的所有答案，沒有剩下任何答案
ui-error-given-and-excluded = { $input } 既是 { $flag } 的答案，又被 `--not` 排除；請只保留其中一項
ui-error-answer-form = { $input } 不符合 { $form } 的格式
ui-error-flag = 這個命令沒有 { $input } 選項
ui-error-command = 沒有 { $input } 這個命令
ui-error-no-command = 缺少命令
ui-error-no-value = { $flag } 需要一個值
ui-error-value = { $input } 不是 { $flag } 可用的值
ui-error-missing = 缺少 { $flag }
ui-error-extra = 多了 { $input } 這個值
ui-error-explain = { $input } 不是已知的原因、代碼、訊息或標題
ui-error-list = { $input } 無法列出
ui-error-shell = 沒有適用於 { $input } 的自動補全
ui-error-language = 沒有提供 { $input } 這個語言
ui-error-answers-unreadable = 無法讀取{ $input }：{ $reason }
ui-error-answers-encoding = 無法讀取{ $input }：不是 UTF-8 或 UTF-16 文字
ui-error-answers-large = 無法讀取{ $input }：超過 { $limit } 個位元組
ui-error-answers-form = 無法解讀{ $input }，第 { $line } 行第 { $column } 欄：{ $reason }
ui-hint-answers-form = 每行寫一項 `問題: 答案`，或用 JSON 寫同樣的內容
ui-form-twice = 這個問題在這裡重複出現
ui-form-deep = 巢狀層數太多
ui-form-large = 值的數量太多
ui-form-alias = 這裡不能使用錨點、別名或標籤
ui-form-syntax = 這既不是 YAML 也不是 JSON
ui-form-shape = 每個問題都需要一個答案，或一組答案
ui-error-rules-unreadable = 無法讀取規則集 { $input }：{ $reason }
ui-error-rules-unsound = 規則集 { $input } 不正確：{ $count ->
   *[other] 有 { $count } 個錯誤
}
ui-hint-rules-check = 查看所有錯誤：{ $command }
ui-error-output = 無法寫入結果：{ $reason }
ui-error-input-twice = 標準輸入只能讀取一次，{ $flag } 已沒有內容可讀
ui-error-card-number = 發現疑似卡號的內容（{ $where }）；程式沒有使用、儲存、傳送或顯示這項內容
ui-error-security-code = 發現疑似 CVV 安全碼或卡片密碼 (PIN) 的內容（{ $where }）；程式沒有使用、儲存、傳送或顯示這項內容
ui-error-track = 發現疑似卡片磁條資料的內容（{ $where }）；程式沒有使用、儲存、傳送或顯示這項內容
ui-error-test-number = 發現公開的測試卡號（{ $where }）；程式沒有使用、儲存、傳送或顯示這個號碼
ui-hint-test-number = 沒有銀行核發過這個卡號，真正的付款表單不會接受；請在付款表單使用您自己的卡片，並且切勿在這裡輸入卡號
ui-hint-card-number = 切勿在這裡提供卡號、CVV 安全碼或卡片密碼 (PIN)
ui-hint-history = 也請從 shell 的歷史紀錄中刪除這一行，過程中不要再次輸入號碼：
ui-hint-history-bash = bash 5：緊接著執行 `history -d -2; history -w`（中間不要執行其他命令）
ui-hint-history-zsh = zsh：先關閉這個視窗，再從另一個視窗用編輯器刪除 ~/.zsh_history 中的這一行
ui-hint-history-fish = fish：執行 `history delete --contains cardhelp`，再選擇這一行
ui-hint-history-powershell = PowerShell：執行 `Clear-History`，再從 `(Get-PSReadLineOption).HistorySavePath` 所指的檔案中刪除這一行
ui-hint-clean-file = 也請從原來的檔案或來源以及所有副本中刪除
ui-hint-clean-screen = 也請清除畫面，以及可以往回捲動看到的內容
ui-where-argument = 命令列的第 { $number } 個引數
ui-where-answers = 答案檔
ui-where-answers-file = 答案檔 { $input }
ui-where-answers-line = 答案檔第 { $line } 行
ui-where-records-line = { $input } 的第 { $line } 行
ui-where-input = 標準輸入
ui-where-prompt = 您輸入的內容

## rules check

ui-check-left-out = 另有 { $count } 個由此衍生的錯誤，未予列出。
ui-check-sound = { $causes } 個原因、{ $questions } 個問題、{ $steps } 個步驟、{ $messages } 則訊息（{ $locales } 種語言）、{ $examples } 個範例：全部正確。
ui-check-faults = { $count ->
   *[other] 發現 { $count } 個錯誤。
}

## Many cases at once

# $records, $diagnosed, $undecided, $contradictions, $errors: numbers of records.
ui-batch-counts = 共 { $records } 筆：找到原因 { $diagnosed } 筆，未定 { $undecided } 筆，互相矛盾 { $contradictions } 筆，有誤 { $errors } 筆
# $records, $diagnosed: numbers, as texts.
ui-batch-chart = { $records } 筆案件的原因，其中 { $diagnosed } 筆已找到原因
ui-batch-chart-legend = 深色：確定。淺色：很可能。長條旁為總筆數；與確定的筆數不同時，括號內為確定的筆數。
ui-batch-interrupted = 已中斷。已寫出的都是完整的結果。
ui-batch-interrupted-file = 已中斷。在同一個命令加上 --resume，即可從最後一筆結果之後繼續。
ui-error-records-unreadable = 無法讀取 { $input }：{ $reason }
ui-error-file-unwritable = 無法寫入 { $input }：{ $reason }
ui-error-part-there = 先前未完成的執行留下了 { $input }
ui-hint-part-there = 加上 --resume 即可接續；要重新開始，請刪除該檔案
ui-error-output-kind = { $input } 不是可以寫入結果的檔案
ui-hint-output-kind = 省略此項，結果就會寫到標準輸出
ui-error-file-twice = 要寫入的 { $input } 同時另有用途，請改用別的檔名
ui-hint-resume = 到目前為止的結果已保留；在同一個命令加上 --resume 即可接續
ui-error-pipe-closed = 接收端已停止讀取結果，其餘案件沒有診斷
ui-error-header-unreadable = { $input } 的第一行不是 UTF-8 文字，或太長
ui-error-header-line-ends = { $input } 採用舊式 Macintosh 的換行（只有 CR）；請另存成「CSV UTF-8」
ui-error-header-twice = { $input } 有兩欄都是 { $column }
ui-error-header-missing = { $input } 沒有 { $column } 這一欄
ui-error-header-differs = { $input } 的欄位與第一個檔案不同
ui-error-other-input = 先前寫出的結果屬於其他案件或其他選項，與這次不同
ui-test-run = { $examples } 個範例、{ $journeys } 段對話：{ $failed ->
    [0] 結果全部相符。
   *[other] 有 { $failed } 個結果與所寫的不同。
}
ui-test-causes = 範例中既有找出、也有排除的原因
ui-test-parts = 範例已證明能左右結果的條件項目
ui-test-texts = 已顯示的文字，{ $tag }
ui-test-missing = 加上 --missing，可輸出能補足其餘項目的範例。
ui-diff-verdicts-same = 判定：不論如何回答都相同。
ui-diff-verdicts = 判定：在所有回答中，有 { $found } 會找出不同的原因；有 { $any } 至少一個判定不同。
ui-diff-verdicts-apart = 判定：範圍太大，無法合併比較；以下逐一列出各原因：
ui-diff-not-decided = { $cause }：範圍太大，無法比較
ui-diff-not-there = 不存在
ui-diff-plans-same = 處理步驟：判定相同時，步驟也相同。
ui-diff-plans-tried = 處理步驟（找出的原因相同時，抽樣比較）：{ $tried } 個中有 { $differing } 個不同。
ui-diff-order = 順序不同
ui-new-check = 接著執行：{ $command }
ui-new-later = 稍後再填
ui-new-names = 名稱，以空格分隔
ui-new-words = 文字；留空可稍後再填
ui-error-diff-circular = 無法比較這兩個規則集：有問題互相依賴
ui-error-diff-answers = 無法比較這兩個規則集：某個問題在兩者中的答案合計超過 256 個
ui-error-diff-too-large = 無法比較這兩個規則集：太多問題層層依賴其他問題
ui-error-new-name = { $input } 不能當作名稱
ui-error-new-there = { $input } 已存在；未覆寫任何內容
ui-error-new-field = { $input } 不能用在這裡
ui-error-new-unwritten = 無法寫入 { $input }：{ $reason }

## rules graph

# $rules: the title of the rule set. $count: how many causes it has.
ui-graph-whole = { $rules }：{ $count ->
   *[other] { $count } 個原因，以及如何找到這些原因
}
ui-graph-around = { $cause }：前因後果
ui-graph-run = 回答了什麼、找到什麼原因、接下來怎麼做
ui-graph-proves = 足以確定
ui-graph-suggests = 很可能是
ui-graph-excludes = 可以排除
ui-graph-allows = 只發生在
ui-graph-remedies = 解決方法
ui-graph-meanwhile = 尚未確定時
# $row: the question whose answer leads to a list of answers to another.
ui-graph-listed = 列於「{ $row }」的清單中
ui-graph-not-listed = 不在「{ $row }」的清單中
# $first: the first answers, with strokes. $count: how many more there are.
ui-graph-more = { $first }，以及另外 { $count } 項
ui-graph-cut-off = ……以及其他情況

## rules stats

ui-stats-people = 找到真正的原因（很可能或確定）之前要看的畫面數：共 { $count ->
   *[other] { $count } 人
}，每人只有一個問題。「作者順序」：依作者的順序逐題詢問。「下限」：任何問法都不會更少。
ui-stats-count = 人數
ui-stats-mean = 平均
ui-stats-median = 中位數
ui-stats-worst = 最多
ui-stats-authors = 作者順序
ui-stats-least = 下限
ui-stats-found = 找到
ui-stats-remedy = 第一步即解決
ui-stats-all = 全部
ui-stats-questions = 每個問題有多少人會被問到
ui-stats-alone = 單獨詢問
ui-stats-listed = 列在清單中
ui-stats-causes = 找到每個原因所需的畫面數
# $count: screens of somebody who ticks nothing. $single: the same where every question of a list is asked by itself.
ui-stats-nobody = 什麼都不知道的人，看過 { $count ->
   *[other] { $count } 個畫面
}後就可以結束；逐題詢問時則為 { $single } 個。
ui-stats-not-played = 沒有任何範例能找到這些原因：{ $causes }
ui-stats-left-out = { $count ->
   *[other] 人數太多，另有 { $count } 人未納入計算。
}

## Help

ui-help-about = 找出問題在哪裡，並說明接下來該怎麼做。
ui-help-usage = 用法
ui-help-commands = 命令
ui-help-arguments = 引數
ui-help-answers = 答案
ui-help-evidence = 您複製的內容
ui-help-output = 結果
ui-help-rest = 其他選項
ui-help-examples = 範例
# $command: a command line that has the option.
ui-help-example = 範例：{ $command }
ui-help-footer = 離線運作。
ui-help-diagnose = 只問還需要知道的事，然後說明該怎麼做
ui-help-batch = 一次診斷整份檔案：每行讀入一筆案件，輸出一筆結果
ui-help-file = 每行一筆案件的檔案（JSON Lines 或 CSV）；未指定時讀取標準輸入
ui-help-input = 案件的格式：jsonl 或 csv；未指定時依檔名判斷
ui-help-results = 結果的格式：jsonl 或 csv；未指定時依 --output 的檔名判斷
ui-help-output-file = 把結果寫入該檔案；全部完成後檔案才會出現
ui-help-resume = 從最後一筆完整的結果之後，接續先前未完成的執行
ui-help-columns = 您自己的欄位名稱：id=單號,code=原因；-=role 表示 role 原樣保留，不讀取
ui-help-detail = 結果的詳細程度：ids（原因和步驟的名稱）或 text（包含文字說明）
ui-help-strict = 遇到第一筆有誤的案件就停止
ui-help-summary = 寫出統計結果：檔名以 .svg 結尾時為長條圖，否則為 JSON；可以多次使用
ui-help-threads = 同時進行的工作數；未指定時與處理器核心數相同
ui-help-batch-status-0 = 每筆案件都找到了原因
ui-help-batch-status-1 = 有些案件沒有找到確定或很可能的原因
ui-help-batch-status-2 = 有些案件有誤，或命令列有誤
ui-help-diff-status-0 = 兩者給每個人的結果相同
ui-help-diff-status-1 = 有人會得到不同的原因或步驟
ui-help-other-status-0 = 命令已執行完成
ui-help-explain = 說明一個原因或一則訊息，或一個代碼可能代表什麼
ui-help-guide = 把全部說明寫成一份文件
ui-help-list = 列出原因、問題、答案、國家/地區、訊息或語言
ui-help-rules = 供規則作者和譯者使用
ui-help-rules-check = 找出規則集及其翻譯中的所有錯誤
ui-help-rules-test = 執行規則集的範例與對話，並指出尚未測試到的部分
ui-help-coverage-min = 任一數字低於此值時，結束狀態為 3；不四捨五入：100、99.5
ui-help-missing = 將尚未測試到的部分輸出為範例，補充後即可放入各原因的檔案
ui-help-record = 將對話寫入新檔案，作為「rules test」的對話測試
ui-help-rules-diff = 說明規則集的變更有何影響：哪些回答會得到不同的原因或處理步驟；有差異時結束狀態為 1
ui-help-diff-old = 舊規則集的資料夾；省略時使用 --rules 指定的或內建的規則集
ui-help-diff-new = 新規則集的資料夾
ui-help-rules-new = 建立新項目所需的檔案，詢問缺少的內容，絕不覆寫既有檔案
ui-help-kind = cause、question、step、locale 或 ruleset
ui-help-name = 名稱；若為語言，請填語言代碼
ui-help-set = 欄位的值，多個值以逗號分隔
ui-help-words = 某個語言的文字：標題或其他部分
ui-help-rules-graph = 把規則集畫成圖：整個規則集、一個原因的前因後果，或一次問答的結果
ui-help-rules-stats = 計算使用規則集時需要看幾個畫面
ui-help-rules-schema = 列出某種規則檔的 JSON Schema，供編輯器使用
ui-help-schema-kind = 檔案種類；不指定時列出所有種類
ui-help-completions = 輸出 Shell 自動補全所需的指令碼；輸入時由 Shell 向本程式查詢
ui-help-shell = bash、zsh 或 fish
ui-help-man = 輸出說明手冊頁；使用 --dir 時寫出所有命令的手冊頁
ui-help-man-command = 要輸出哪個命令的手冊頁；未指定時為程式本身的手冊頁
ui-help-dir = 將所有命令的手冊頁寫入該資料夾，並取代既有的手冊頁
ui-help-cause = 只畫與這個原因有關的內容
ui-help-answer = 一個答案；可以多次使用
ui-help-not = 要排除的答案，多個請以逗號分隔；可以多次使用
ui-help-answers-file = 從 YAML 或 JSON 檔案讀取答案；- 代表標準輸入
ui-help-why = 也顯示所有仍有可能和已排除的原因，並說明理由
ui-help-next-only = 只輸出接下來要問的內容（JSON），供其他程式進行對話
ui-help-as-of = 採用那一天的規則；未指定時為今天
ui-help-lang = 語言：{ $tags }
ui-help-rules-dir = 使用其他規則集，取代內建的規則集
ui-help-format = 結果的格式：text、markdown、html 或 json；圖形用 svg 或 mermaid，檢查結果也可用 sarif
ui-help-color = 色彩：auto、always 或 never
ui-help-no-input = 完全不提問；只使用已提供的答案
ui-help-plain = 選項加上編號，逐行顯示，不重繪畫面
ui-help-help = 顯示完整說明
ui-help-short = 顯示簡短說明
# $command: the command that shows everything.
ui-help-more = 如需完整說明、所有答案和範例：{ $command }
ui-help-version = 顯示版本，以及規則的版本日期
ui-help-what = 原因的名稱、代碼，或標題、訊息裡的文字
ui-help-code = 代碼，請照原樣輸入
ui-help-topic = 主題：原因、步驟、群組或文字；未指定時為全部內容
ui-help-command = 要查看說明的命令
ui-help-what-list = causes、questions、answers、countries、messages、languages 或 codes
ui-help-question = 用於「answers」：要列出哪個問題的答案；用於「codes」：哪個系統
ui-help-statuses = 結束狀態
ui-help-status-0 = 至少有一個確定或很可能的原因
ui-help-status-1 = 沒有找到確定或很可能的原因
ui-help-status-2 = 命令列或答案有誤
ui-help-status-3 = 規則集或翻譯有誤
ui-help-status-4 = 無法讀取或寫入檔案或資料流
ui-help-status-5 = 輸入中有不應透露的號碼，不予處理
ui-help-status-130 = 已中斷

## Manual pages

ui-man-name = 名稱
ui-man-synopsis = 語法
ui-man-description = 說明
ui-man-environment = 環境變數
ui-man-see-also = 另請參閱
ui-man-language = 未指定 --lang 時使用的語言；以第一個有設定的變數為準
ui-man-colour = 未指定 --color 時是否使用色彩：前者關閉色彩，後者開啟色彩
ui-man-accessible = 有設定時，選項會加上編號且不重繪畫面，與 --plain 相同

ui-language-name = 繁體中文
