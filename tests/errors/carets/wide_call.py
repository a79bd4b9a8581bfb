def 函数(值): raise ValueError(值)
结果 = [函数("全角ＡＢ")]
