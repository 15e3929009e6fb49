### Words that screen, report and command line share. One word per thing, everywhere.

## Answers. The message is what is chosen on the screen, `.short` what stands in lists and reports.

status-in-place = 是，全部做到
    .short = 已做到
status-partly = 部分做到
    .short = 部分做到
    .help = 現時已在做，但未涵蓋所有地方或所有人。
status-not-in-place = 否
    .short = 未做到
status-dont-know = 不知道
    .short = 未知
    .help = 這也是好答案：會列入首先要查明的事項。
status-started = 已開始
    .short = 已開始
    .help = 工作已展開，但尚未起作用。
status-compensating = 以其他方式處理
    .short = 以其他方式處理
    .help = 計一半分數。如有人具名接納，最長 12 個月，分數會高一些，亦不再算作未達的必須項目。
status-not-applicable = 不適用
    .short = 不適用
    .help = 須註明理由，報告會印出。
status-unanswered = 尚未回答
    .short = 未回答
# "Something else covers it", accepted by a named person until a date.
status-accepted = 以其他方式處理，已獲接納
    .short = 以其他方式處理，已接納

## Status of the law behind a question or a finding

status-law-in-force = 現行有效
status-law-not-in-force = 尚未實施
status-law-guidance = 指引
status-law-standard = 標準
status-law-contract = 合約
status-law-our-advice = 我們的建議
    .note = 我們的建議，並非法律規定
law-unconfirmed = 引用前請先核實
# The list of laws that the questions stand on
law-register = 法律索引
law-papers = 文件草稿
# $date (Date) - the law is that of this day
law-old = 這裡的法律截至 { $date }，已超過一年。引用前請找較新的版本。
# $date (Date) - the day on which somebody last looked at the law
law-last-checked = 最近核對日期：{ $date }

## Readiness. Colours are never shown without these words. The verdict is about a company.

colour-red = 紅
    .verdict = 未準備好
    .inside = 未準備好
colour-amber = 黃
    .verdict = 部分準備好
    .inside = 部分準備好
colour-green = 綠
    .verdict = 已準備好
    .inside = 已準備好

readiness = 準備程度
# $low (Number) - at least so many of 100 points
# $high (Number) - at most so many
readiness-range = 至少 { $low } 分，最高 { $high } 分
    .inside = 至少 { $low } 分，最高 { $high } 分
# Nothing is unknown, so there is one number.
# $low (Number) - points of 100
readiness-exact = { $low } 分（滿分 100）
readiness-none = 尚未有分數
# $points (Number) - points of 100 that are answered, whichever way
readiness-known = 目前已知：100 分中的 { NUMBER($points, maximumFractionDigits: 1) } 分
# $points (Number) - target in points of 100
readiness-target = 目標 { $points } 分

## How much is at stake, from 1 to 4

exposure = 影響程度
exposure-1 = 低
    .inside = 低
exposure-2 = 中
    .inside = 中
exposure-3 = 高
    .inside = 高
exposure-4 = 極高
    .inside = 極高

## Risk left in a department

residual = 剩餘風險
residual-low = 低
    .inside = 低
residual-moderate = 中
    .inside = 中
residual-high = 高
    .inside = 高
residual-very-high = 極高
    .inside = 極高

## Decision for a department. `.means` is a whole sentence.

decision-keep = 加上管控後繼續使用
    .inside = 加上管控後繼續使用
    .means = 在符合所列條件下，可以繼續使用這個聊天平台。
decision-hybrid = 混合使用
    .inside = 混合使用
    .means = 敏感的工作流程移離這個聊天平台，其餘照舊。
decision-isolate = 隔離
    .inside = 隔離
    .means = 必須項目全部達到之前，這個部門在平台上獨立運作，不與其他部門或外人互通。
decision-replace = 更換
    .inside = 更換
    .means = 這個部門改用另一個平台。

## The department that every assessment starts with; `.rest` once there are others

department-whole = 全公司
    .rest = 其他所有人

## Gates

gate-hard = 必須項目
    .inside = 必須項目
    .plural = 必須項目
gate-soft = 應有項目
    .inside = 應有項目
    .plural = 應有項目

## How a question stands, beside its name in a list

standing-in-place = 已做到
standing-partly = 部分做到
standing-not = 未做到
standing-not-known = 未知
standing-not-applicable = 不適用
standing-not-asked = 沒有問

## What is not known

not-known = 未知
not-decided = 尚未能定論
# $worst (String) - the worse of two words, such as "red" or "replace"
# $best (String) - the better one
between = 介乎{ $worst }與{ $best }之間
not-assessed = 尚未檢視
find-out-first = 首先查明

## The verdict, as a sentence

# $verdict (String) - "Not ready", "Partly ready" or "Ready"
# $assessed (Number) - departments that were looked at
# $all (Number) - all departments
verdict-sentence = { $verdict }（已檢視 { $assessed }／{ $all } 個部門）。
# $worst (String) - the worse colour's word, such as "not ready"
# $best (String) - the better one
# $assessed (Number) - departments that were looked at
# $all (Number) - all departments
verdict-undecided = 尚未能定論，介乎「{ $worst }」與「{ $best }」之間（已檢視 { $assessed }／{ $all } 個部門）。
# Sensitive data is sent somewhere in the firm, and no department says so.
scope-incomplete = 範圍不完整：公司會或可能會在聊天中傳送敏感資料，但沒有部門列出。
# $points (Number) - points of 100 that do not apply
scope-reduced = 範圍縮小：100 分中有 { NUMBER($points, maximumFractionDigits: 1) } 分不適用。
# $answered (Number) - questions answered
# $total (Number) - questions asked
in-progress = 進行中，已答 { $answered }／{ $total } 題

## The interim rule, one for screen, report and command line. `.until` is its end alone, as a sentence.

# $list (String) - sensitive data, as noun phrases
interim-must-haves = 在必須項目全部達到之前，不要在這個聊天平台傳送{ $list }。
    .until = 直至必須項目全部達到為止。
# $list (String) - sensitive data, as noun phrases
interim-decided = 在有定論之前，不要在這個聊天平台傳送{ $list }。
    .until = 直至有定論為止。
# $list (String) - sensitive data, as noun phrases
interim-moved = 在敏感工作移離之前，不要在這個聊天平台傳送{ $list }。
    .until = 直至敏感工作移離為止。
# $list (String) - sensitive data, as noun phrases
interim-ready = 在結果成為「{ colour-green.verdict }」之前，不要在這個聊天平台傳送{ $list }。
    .until = 直至結果成為「{ colour-green.verdict }」為止。

## Plan

# $first (Number) - first week
# $last (Number) - last week
plan-weeks = 第 { $first } 至 { $last } 週
plan-overflow = 十二週內未能容納
