### Words that screen, report and command line share. One word per thing, everywhere.

## Answers. The message is what is chosen on the screen, `.short` what stands in lists and reports.

status-in-place = 是，全部做到
    .short = 已做到
status-partly = 部分做到
    .short = 部分做到
    .help = 目前已在做，但还没有覆盖所有地方或所有人。
status-not-in-place = 否，没有做到
    .short = 未做到
status-dont-know = 不知道
    .short = 未知
    .help = 这样回答也有用：会列入首先要查明的事项。
status-started = 已开始
    .short = 已开始
    .help = 已经着手，但还没有起作用。
status-compensating = 以其他措施替代
    .short = 以其他措施替代
    .help = 计一半分数。如有人具名接受（最长 12 个月），分数会高一些，也不再算作未落实的必备项目。
status-not-applicable = 不适用
    .short = 不适用
    .help = 须写明理由，理由会写入报告。
status-unanswered = 尚未回答
    .short = 未回答
# "Something else covers it", accepted by a named person until a date.
status-accepted = 以其他措施替代，已获接受
    .short = 以其他措施替代，已获接受

## Status of the law behind a question or a finding

status-law-in-force = 现行有效
status-law-not-in-force = 尚未施行
status-law-guidance = 指引
status-law-standard = 标准
status-law-contract = 合同
status-law-our-advice = 我们的建议
    .note = 我们的建议，并非法律规定
law-unconfirmed = 使用前请先核实
# The list of laws that the questions stand on
law-register = 法律登记册
law-papers = 文件草稿
# $date (Date) - the law is that of this day
law-old = 这里的法律截至 { $date }，已超过一年。使用之前，请查找更新的版本。
# $date (Date) - the day on which somebody last looked at the law
law-last-checked = 最近核对日期：{ $date }

## Readiness. Colours are never shown without these words. The verdict is about a company.

colour-red = 红
    .verdict = 未准备好
    .inside = 未准备好
colour-amber = 黄
    .verdict = 部分准备好
    .inside = 部分准备好
colour-green = 绿
    .verdict = 已准备好
    .inside = 已准备好

readiness = 准备程度
# $low (Number) - at least so many of 100 points
# $high (Number) - at most so many
readiness-range = 最低 { $low } 分，最高 { $high } 分
    .inside = 最低 { $low } 分，最高 { $high } 分
# Nothing is unknown, so there is one number.
# $low (Number) - points of 100
readiness-exact = { $low } 分（满分 100）
readiness-none = 尚无分数
# $points (Number) - points of 100 that are answered, whichever way
readiness-known = 目前已知 { NUMBER($points, maximumFractionDigits: 1) } 分（满分 100）
# $points (Number) - target in points of 100
readiness-target = 目标 { $points } 分

## How much is at stake, from 1 to 4

exposure = 影响程度
exposure-1 = 低
    .inside = 低
exposure-2 = 中
    .inside = 中
exposure-3 = 高
    .inside = 高
exposure-4 = 极高
    .inside = 极高

## Risk left in a department

residual = 剩余风险
residual-low = 低
    .inside = 低
residual-moderate = 中
    .inside = 中
residual-high = 高
    .inside = 高
residual-very-high = 极高
    .inside = 极高

## Decision for a department. `.means` is a whole sentence.

decision-keep = 落实控制措施后继续使用
    .inside = 落实控制措施后继续使用
    .means = 在满足所列条件的前提下，可以继续使用这个聊天平台。
decision-hybrid = 混合使用
    .inside = 混合使用
    .means = 敏感的工作流程移出这个聊天平台，其余照旧。
decision-isolate = 隔离
    .inside = 隔离
    .means = 必备项目全部落实之前，这个部门在平台上独立运作，不与其他部门或外部人员互通。
decision-replace = 更换
    .inside = 更换
    .means = 这个部门改用另一个平台。

## The department that every assessment starts with; `.rest` once there are others

department-whole = 全公司
    .rest = 其余人员

## Gates

gate-hard = 必备项目
    .inside = 必备项目
    .plural = 必备项目
gate-soft = 应有项目
    .inside = 应有项目
    .plural = 应有项目

## How a question stands, beside its name in a list

standing-in-place = 已做到
standing-partly = 部分做到
standing-not = 未做到
standing-not-known = 未知
standing-not-applicable = 不适用
standing-not-asked = 没有问到

## What is not known

not-known = 未知
not-decided = 尚无定论
# $worst (String) - the worse of two words, such as "red" or "replace"
# $best (String) - the better one
between = 介于{ $worst }与{ $best }之间
not-assessed = 尚未评估
find-out-first = 首先查明

## The verdict, as a sentence

# $verdict (String) - "Not ready", "Partly ready" or "Ready"
# $assessed (Number) - departments that were looked at
# $all (Number) - all departments
verdict-sentence = { $verdict }；共 { $all } 个部门，已评估 { $assessed } 个。
# $worst (String) - the worse colour's word, such as "not ready"
# $best (String) - the better one
# $assessed (Number) - departments that were looked at
# $all (Number) - all departments
verdict-undecided = 尚无定论，介于“{ $worst }”与“{ $best }”之间；共 { $all } 个部门，已评估 { $assessed } 个。
# Sensitive data is sent somewhere in the firm, and no department says so.
scope-incomplete = 范围不完整：公司在聊天中发送或可能发送敏感数据，却没有一个部门列出。
# $points (Number) - points of 100 that do not apply
scope-reduced = 范围缩小：100 分中有 { NUMBER($points, maximumFractionDigits: 1) } 分不适用。
# $answered (Number) - questions answered
# $total (Number) - questions asked
in-progress = 进行中，已答 { $answered }/{ $total } 题

## The interim rule, one for screen, report and command line. `.until` is its end alone, as a sentence.

# $list (String) - sensitive data, as noun phrases
interim-must-haves = 在必备项目全部落实之前，不要在这个聊天平台发送{ $list }。
    .until = 直至必备项目全部落实为止。
# $list (String) - sensitive data, as noun phrases
interim-decided = 在有定论之前，不要在这个聊天平台发送{ $list }。
    .until = 直至有定论为止。
# $list (String) - sensitive data, as noun phrases
interim-moved = 在敏感工作移出之前，不要在这个聊天平台发送{ $list }。
    .until = 直至敏感工作移出为止。
# $list (String) - sensitive data, as noun phrases
interim-ready = 在结果成为“{ colour-green.verdict }”之前，不要在这个聊天平台发送{ $list }。
    .until = 直至结果成为“{ colour-green.verdict }”为止。

## Plan

# $first (Number) - first week
# $last (Number) - last week
plan-weeks = 第 { $first } 至 { $last } 周
plan-overflow = 十二周内排不下
