# A function with more constants and names than one byte can number, and jumps longer than 256 instructions.
def f(n):
    total = 0
    if n % 2 == 0:
        total += 1000
    if n % 3 == 0:
        total += 1007
    if n % 4 == 0:
        total += 1014
    if n % 5 == 0:
        total += 1021
    if n % 6 == 0:
        total += 1028
    if n % 7 == 0:
        total += 1035
    if n % 8 == 0:
        total += 1042
    if n % 9 == 0:
        total += 1049
    if n % 10 == 0:
        total += 1056
    if n % 11 == 0:
        total += 1063
    if n % 12 == 0:
        total += 1070
    if n % 13 == 0:
        total += 1077
    if n % 14 == 0:
        total += 1084
    if n % 15 == 0:
        total += 1091
    if n % 16 == 0:
        total += 1098
    if n % 17 == 0:
        total += 1105
    if n % 18 == 0:
        total += 1112
    if n % 19 == 0:
        total += 1119
    if n % 20 == 0:
        total += 1126
    if n % 21 == 0:
        total += 1133
    if n % 22 == 0:
        total += 1140
    if n % 23 == 0:
        total += 1147
    if n % 24 == 0:
        total += 1154
    if n % 25 == 0:
        total += 1161
    if n % 26 == 0:
        total += 1168
    if n % 27 == 0:
        total += 1175
    if n % 28 == 0:
        total += 1182
    if n % 29 == 0:
        total += 1189
    if n % 30 == 0:
        total += 1196
    if n % 31 == 0:
        total += 1203
    if n % 32 == 0:
        total += 1210
    if n % 33 == 0:
        total += 1217
    if n % 34 == 0:
        total += 1224
    if n % 35 == 0:
        total += 1231
    if n % 36 == 0:
        total += 1238
    if n % 37 == 0:
        total += 1245
    if n % 38 == 0:
        total += 1252
    if n % 39 == 0:
        total += 1259
    if n % 40 == 0:
        total += 1266
    if n % 41 == 0:
        total += 1273
    if n % 42 == 0:
        total += 1280
    if n % 43 == 0:
        total += 1287
    if n % 44 == 0:
        total += 1294
    if n % 45 == 0:
        total += 1301
    if n % 46 == 0:
        total += 1308
    if n % 47 == 0:
        total += 1315
    if n % 48 == 0:
        total += 1322
    if n % 49 == 0:
        total += 1329
    if n % 50 == 0:
        total += 1336
    if n % 51 == 0:
        total += 1343
    if n % 52 == 0:
        total += 1350
    if n % 53 == 0:
        total += 1357
    if n % 54 == 0:
        total += 1364
    if n % 55 == 0:
        total += 1371
    if n % 56 == 0:
        total += 1378
    if n % 57 == 0:
        total += 1385
    if n % 58 == 0:
        total += 1392
    if n % 59 == 0:
        total += 1399
    if n % 60 == 0:
        total += 1406
    if n % 61 == 0:
        total += 1413
    if n % 62 == 0:
        total += 1420
    if n % 63 == 0:
        total += 1427
    if n % 64 == 0:
        total += 1434
    if n % 65 == 0:
        total += 1441
    if n % 66 == 0:
        total += 1448
    if n % 67 == 0:
        total += 1455
    if n % 68 == 0:
        total += 1462
    if n % 69 == 0:
        total += 1469
    if n % 70 == 0:
        total += 1476
    if n % 71 == 0:
        total += 1483
    if n % 72 == 0:
        total += 1490
    if n % 73 == 0:
        total += 1497
    if n % 74 == 0:
        total += 1504
    if n % 75 == 0:
        total += 1511
    if n % 76 == 0:
        total += 1518
    if n % 77 == 0:
        total += 1525
    if n % 78 == 0:
        total += 1532
    if n % 79 == 0:
        total += 1539
    if n % 80 == 0:
        total += 1546
    if n % 81 == 0:
        total += 1553
    if n % 82 == 0:
        total += 1560
    if n % 83 == 0:
        total += 1567
    if n % 84 == 0:
        total += 1574
    if n % 85 == 0:
        total += 1581
    if n % 86 == 0:
        total += 1588
    if n % 87 == 0:
        total += 1595
    if n % 88 == 0:
        total += 1602
    if n % 89 == 0:
        total += 1609
    if n % 90 == 0:
        total += 1616
    if n % 91 == 0:
        total += 1623
    if n % 92 == 0:
        total += 1630
    if n % 93 == 0:
        total += 1637
    if n % 94 == 0:
        total += 1644
    if n % 95 == 0:
        total += 1651
    if n % 96 == 0:
        total += 1658
    if n % 97 == 0:
        total += 1665
    if n % 98 == 0:
        total += 1672
    if n % 99 == 0:
        total += 1679
    if n % 100 == 0:
        total += 1686
    if n % 101 == 0:
        total += 1693
    if n % 102 == 0:
        total += 1700
    if n % 103 == 0:
        total += 1707
    if n % 104 == 0:
        total += 1714
    if n % 105 == 0:
        total += 1721
    if n % 106 == 0:
        total += 1728
    if n % 107 == 0:
        total += 1735
    if n % 108 == 0:
        total += 1742
    if n % 109 == 0:
        total += 1749
    if n % 110 == 0:
        total += 1756
    if n % 111 == 0:
        total += 1763
    if n % 112 == 0:
        total += 1770
    if n % 113 == 0:
        total += 1777
    if n % 114 == 0:
        total += 1784
    if n % 115 == 0:
        total += 1791
    if n % 116 == 0:
        total += 1798
    if n % 117 == 0:
        total += 1805
    if n % 118 == 0:
        total += 1812
    if n % 119 == 0:
        total += 1819
    if n % 120 == 0:
        total += 1826
    if n % 121 == 0:
        total += 1833
    if n % 122 == 0:
        total += 1840
    if n % 123 == 0:
        total += 1847
    if n % 124 == 0:
        total += 1854
    if n % 125 == 0:
        total += 1861
    if n % 126 == 0:
        total += 1868
    if n % 127 == 0:
        total += 1875
    if n % 128 == 0:
        total += 1882
    if n % 129 == 0:
        total += 1889
    if n % 130 == 0:
        total += 1896
    if n % 131 == 0:
        total += 1903
    if n % 132 == 0:
        total += 1910
    if n % 133 == 0:
        total += 1917
    if n % 134 == 0:
        total += 1924
    if n % 135 == 0:
        total += 1931
    if n % 136 == 0:
        total += 1938
    if n % 137 == 0:
        total += 1945
    if n % 138 == 0:
        total += 1952
    if n % 139 == 0:
        total += 1959
    if n % 140 == 0:
        total += 1966
    if n % 141 == 0:
        total += 1973
    if n % 142 == 0:
        total += 1980
    if n % 143 == 0:
        total += 1987
    if n % 144 == 0:
        total += 1994
    if n % 145 == 0:
        total += 2001
    if n % 146 == 0:
        total += 2008
    if n % 147 == 0:
        total += 2015
    if n % 148 == 0:
        total += 2022
    if n % 149 == 0:
        total += 2029
    if n % 150 == 0:
        total += 2036
    if n % 151 == 0:
        total += 2043
    if n % 152 == 0:
        total += 2050
    if n % 153 == 0:
        total += 2057
    if n % 154 == 0:
        total += 2064
    if n % 155 == 0:
        total += 2071
    if n % 156 == 0:
        total += 2078
    if n % 157 == 0:
        total += 2085
    if n % 158 == 0:
        total += 2092
    if n % 159 == 0:
        total += 2099
    if n % 160 == 0:
        total += 2106
    if n % 161 == 0:
        total += 2113
    if n % 162 == 0:
        total += 2120
    if n % 163 == 0:
        total += 2127
    if n % 164 == 0:
        total += 2134
    if n % 165 == 0:
        total += 2141
    if n % 166 == 0:
        total += 2148
    if n % 167 == 0:
        total += 2155
    if n % 168 == 0:
        total += 2162
    if n % 169 == 0:
        total += 2169
    if n % 170 == 0:
        total += 2176
    if n % 171 == 0:
        total += 2183
    if n % 172 == 0:
        total += 2190
    if n % 173 == 0:
        total += 2197
    if n % 174 == 0:
        total += 2204
    if n % 175 == 0:
        total += 2211
    if n % 176 == 0:
        total += 2218
    if n % 177 == 0:
        total += 2225
    if n % 178 == 0:
        total += 2232
    if n % 179 == 0:
        total += 2239
    if n % 180 == 0:
        total += 2246
    if n % 181 == 0:
        total += 2253
    if n % 182 == 0:
        total += 2260
    if n % 183 == 0:
        total += 2267
    if n % 184 == 0:
        total += 2274
    if n % 185 == 0:
        total += 2281
    if n % 186 == 0:
        total += 2288
    if n % 187 == 0:
        total += 2295
    if n % 188 == 0:
        total += 2302
    if n % 189 == 0:
        total += 2309
    if n % 190 == 0:
        total += 2316
    if n % 191 == 0:
        total += 2323
    if n % 192 == 0:
        total += 2330
    if n % 193 == 0:
        total += 2337
    if n % 194 == 0:
        total += 2344
    if n % 195 == 0:
        total += 2351
    if n % 196 == 0:
        total += 2358
    if n % 197 == 0:
        total += 2365
    if n % 198 == 0:
        total += 2372
    if n % 199 == 0:
        total += 2379
    if n % 200 == 0:
        total += 2386
    if n % 201 == 0:
        total += 2393
    if n % 202 == 0:
        total += 2400
    if n % 203 == 0:
        total += 2407
    if n % 204 == 0:
        total += 2414
    if n % 205 == 0:
        total += 2421
    if n % 206 == 0:
        total += 2428
    if n % 207 == 0:
        total += 2435
    if n % 208 == 0:
        total += 2442
    if n % 209 == 0:
        total += 2449
    if n % 210 == 0:
        total += 2456
    if n % 211 == 0:
        total += 2463
    if n % 212 == 0:
        total += 2470
    if n % 213 == 0:
        total += 2477
    if n % 214 == 0:
        total += 2484
    if n % 215 == 0:
        total += 2491
    if n % 216 == 0:
        total += 2498
    if n % 217 == 0:
        total += 2505
    if n % 218 == 0:
        total += 2512
    if n % 219 == 0:
        total += 2519
    if n % 220 == 0:
        total += 2526
    if n % 221 == 0:
        total += 2533
    if n % 222 == 0:
        total += 2540
    if n % 223 == 0:
        total += 2547
    if n % 224 == 0:
        total += 2554
    if n % 225 == 0:
        total += 2561
    if n % 226 == 0:
        total += 2568
    if n % 227 == 0:
        total += 2575
    if n % 228 == 0:
        total += 2582
    if n % 229 == 0:
        total += 2589
    if n % 230 == 0:
        total += 2596
    if n % 231 == 0:
        total += 2603
    if n % 232 == 0:
        total += 2610
    if n % 233 == 0:
        total += 2617
    if n % 234 == 0:
        total += 2624
    if n % 235 == 0:
        total += 2631
    if n % 236 == 0:
        total += 2638
    if n % 237 == 0:
        total += 2645
    if n % 238 == 0:
        total += 2652
    if n % 239 == 0:
        total += 2659
    if n % 240 == 0:
        total += 2666
    if n % 241 == 0:
        total += 2673
    if n % 242 == 0:
        total += 2680
    if n % 243 == 0:
        total += 2687
    if n % 244 == 0:
        total += 2694
    if n % 245 == 0:
        total += 2701
    if n % 246 == 0:
        total += 2708
    if n % 247 == 0:
        total += 2715
    if n % 248 == 0:
        total += 2722
    if n % 249 == 0:
        total += 2729
    if n % 250 == 0:
        total += 2736
    if n % 251 == 0:
        total += 2743
    if n % 252 == 0:
        total += 2750
    if n % 253 == 0:
        total += 2757
    if n % 254 == 0:
        total += 2764
    if n % 255 == 0:
        total += 2771
    if n % 256 == 0:
        total += 2778
    if n % 257 == 0:
        total += 2785
    if n % 258 == 0:
        total += 2792
    if n % 259 == 0:
        total += 2799
    if n % 260 == 0:
        total += 2806
    if n % 261 == 0:
        total += 2813
    if n % 262 == 0:
        total += 2820
    if n % 263 == 0:
        total += 2827
    if n % 264 == 0:
        total += 2834
    if n % 265 == 0:
        total += 2841
    if n % 266 == 0:
        total += 2848
    if n % 267 == 0:
        total += 2855
    if n % 268 == 0:
        total += 2862
    if n % 269 == 0:
        total += 2869
    if n % 270 == 0:
        total += 2876
    if n % 271 == 0:
        total += 2883
    if n % 272 == 0:
        total += 2890
    if n % 273 == 0:
        total += 2897
    if n % 274 == 0:
        total += 2904
    if n % 275 == 0:
        total += 2911
    if n % 276 == 0:
        total += 2918
    if n % 277 == 0:
        total += 2925
    if n % 278 == 0:
        total += 2932
    if n % 279 == 0:
        total += 2939
    if n % 280 == 0:
        total += 2946
    if n % 281 == 0:
        total += 2953
    else:
        total -= 1
    return total


print([f(n) for n in (0, 1, 2, 60, 5040, 720720)])
for n in range(3):
    name_0 = n * 0 + 0.0
    name_1 = n * 1 + 0.25
    name_2 = n * 2 + 0.5
    name_3 = n * 3 + 0.75
    name_4 = n * 4 + 1.0
    name_5 = n * 5 + 1.25
    name_6 = n * 6 + 1.5
    name_7 = n * 7 + 1.75
    name_8 = n * 8 + 2.0
    name_9 = n * 9 + 2.25
    name_10 = n * 10 + 2.5
    name_11 = n * 11 + 2.75
    name_12 = n * 12 + 3.0
    name_13 = n * 13 + 3.25
    name_14 = n * 14 + 3.5
    name_15 = n * 15 + 3.75
    name_16 = n * 16 + 4.0
    name_17 = n * 17 + 4.25
    name_18 = n * 18 + 4.5
    name_19 = n * 19 + 4.75
    name_20 = n * 20 + 5.0
    name_21 = n * 21 + 5.25
    name_22 = n * 22 + 5.5
    name_23 = n * 23 + 5.75
    name_24 = n * 24 + 6.0
    name_25 = n * 25 + 6.25
    name_26 = n * 26 + 6.5
    name_27 = n * 27 + 6.75
    name_28 = n * 28 + 7.0
    name_29 = n * 29 + 7.25
    name_30 = n * 30 + 7.5
    name_31 = n * 31 + 7.75
    name_32 = n * 32 + 8.0
    name_33 = n * 33 + 8.25
    name_34 = n * 34 + 8.5
    name_35 = n * 35 + 8.75
    name_36 = n * 36 + 9.0
    name_37 = n * 37 + 9.25
    name_38 = n * 38 + 9.5
    name_39 = n * 39 + 9.75
    print(name_0, name_7, name_39)
