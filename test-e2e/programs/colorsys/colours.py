import colorsys

for r in (0.0, 0.25, 0.5, 1.0):
    for g in (0.0, 0.3, 1.0):
        for b in (0.0, 0.7, 1.0):
            hls, hsv, yiq = colorsys.rgb_to_hls(r, g, b), colorsys.rgb_to_hsv(r, g, b), colorsys.rgb_to_yiq(r, g, b)
            print(hls, hsv, yiq, colorsys.hls_to_rgb(*hls), colorsys.hsv_to_rgb(*hsv), colorsys.yiq_to_rgb(*yiq))
print([colorsys.hsv_to_rgb(i / 12, 0.8, 0.9) for i in range(13)])
