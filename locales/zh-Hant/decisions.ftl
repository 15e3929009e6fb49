### Decisions of departments, kinds of data, platforms side by side.

## A new assessment made from another

derived-new = 已開始一份新的評估。原有的一份維持不變。
derived-later = 已開始下一次評估。有關公司的資料沿用；每條問題重新再問，旁邊列出上次的答案。上一次的評估維持不變。
derived-other-platform = 已開始另一個平台的評估。只關乎公司的答案沿用；凡與平台有關的，一律重新再問。原有的評估維持不變。
