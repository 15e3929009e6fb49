### Decisions of departments, kinds of data, platforms side by side.

## A new assessment made from another

derived-new = 已新建一份评估，原来那份保持不变。
derived-later = 已开始下一次评估。公司情况予以保留；所有问题重新回答，旁边显示上次的答案。上一次的评估保持不变。
derived-other-platform = 已新建另一个平台的评估。只与公司有关的答案予以保留；与平台有关的问题全部重新回答。原来那份评估保持不变。
