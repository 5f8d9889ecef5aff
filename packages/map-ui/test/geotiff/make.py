"""Makes the files of this folder with GDAL and PROJ, whose word on where a pixel lies the tests of our own reader take.

    python3 make.py        (Debian: python3-gdal; made with GDAL 3.6.2)

Each is a picture of 96 by 80 pixels, dark blue, with a magenta square of 8 pixels whose middle is 36 pixels from the left and 52 from the
top. `places.json` says where that middle is in the world, after GDAL's own transformation of the file as it was read back.
"""
import json
import os
import sys

from osgeo import gdal, osr

gdal.UseExceptions()
gdal.SetConfigOption('GDAL_TIFF_INTERNAL_MASK', 'YES')
WIDTH, HEIGHT = 96, 80
MARK = (32, 48, 8)
GROUND, MAGENTA = (40, 60, 120), (255, 0, 255)
here = os.path.dirname(os.path.abspath(sys.argv[0]))
places = {}


def is_marked(x, y):
    return MARK[0] <= x < MARK[0] + MARK[2] and MARK[1] <= y < MARK[1] + MARK[2]


def band(color, kind='B', scale=1, width=WIDTH, height=HEIGHT):
    import array

    values = array.array(kind, [scale * (MAGENTA if is_marked(x, y) else GROUND)[color] for y in range(height) for x in range(width)])
    return values.tobytes()


def make(name, epsg, transform, options=(), bands=3, kind=gdal.GDT_Byte, code='B', scale=1, point=False, fill=None, gcps=None, then=None):
    path = os.path.join(here, name + '.tif')
    memory = gdal.GetDriverByName('MEM').Create('', WIDTH, HEIGHT, bands, kind)
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        if not gcps:
            memory.SetProjection(system.ExportToWkt())
    if transform and not gcps:
        memory.SetGeoTransform(transform)
    if gcps:
        memory.SetGCPs(gcps, system.ExportToWkt())
    if point:
        memory.SetMetadataItem('AREA_OR_POINT', 'Point')
    for i in range(min(bands, 3)):
        memory.GetRasterBand(i + 1).WriteRaster(0, 0, WIDTH, HEIGHT, band(i, code, scale))
    if fill:
        fill(memory)
    written = gdal.GetDriverByName('GTiff').CreateCopy(path, memory, options=list(options))
    if then:
        then(written)
    written = None
    known = gdal.Open(path)
    inside = known.GetGeoTransform(can_return_null=True)
    if inside and epsg and not gcps:
        x, y = MARK[0] + MARK[2] / 2, MARK[1] + MARK[2] / 2
        east, north = inside[0] + x * inside[1] + y * inside[2], inside[3] + x * inside[4] + y * inside[5]
        system, degrees = known.GetSpatialRef(), osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        for one in (system, degrees):
            one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        longitude, latitude, _ = osr.CoordinateTransformation(system, degrees).TransformPoint(east, north)
        places[name] = [longitude, latitude]
    known = None
    for side in ('.aux.xml', '.msk'):
        if os.path.exists(path + side):
            os.remove(path + side)


def alpha(dataset):
    cover = bytes(255 if is_marked(x, y) or x >= 48 else 0 for y in range(HEIGHT) for x in range(WIDTH))
    dataset.GetRasterBand(4).WriteRaster(0, 0, WIDTH, HEIGHT, cover)
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)


def mask(dataset):
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, WIDTH, HEIGHT, bytes(255 if is_marked(x, y) or x >= 48 else 0 for y in range(HEIGHT) for x in range(WIDTH)))
    dataset.BuildOverviews('AVERAGE', [2, 4])


def palette(dataset):
    colors = gdal.ColorTable()
    colors.SetColorEntry(0, GROUND)
    colors.SetColorEntry(9, MAGENTA)
    dataset.GetRasterBand(1).SetRasterColorTable(colors)
    dataset.GetRasterBand(1).WriteRaster(0, 0, WIDTH, HEIGHT, bytes(9 if is_marked(x, y) else 0 for y in range(HEIGHT) for x in range(WIDTH)))


def bits(dataset):
    dataset.GetRasterBand(1).WriteRaster(0, 0, WIDTH, HEIGHT, bytes(1 if is_marked(x, y) else 0 for y in range(HEIGHT) for x in range(WIDTH)))


def missing(dataset):
    for i in range(3):
        dataset.GetRasterBand(i + 1).SetNoDataValue(0)
        dataset.GetRasterBand(i + 1).WriteRaster(0, 0, WIDTH, HEIGHT, bytes(MAGENTA[i] if is_marked(x, y) else 0 for y in range(HEIGHT) for x in range(WIDTH)))


def own_system(dataset):
    system = osr.SpatialReference()
    system.ImportFromProj4('+proj=tmerc +lat_0=0 +lon_0=15.5 +k=1 +x_0=500000 +y_0=0 +ellps=bessel +units=m')
    system.SetProjCS('Site grid')
    dataset.SetProjection(system.ExportToWkt())


UTM = (500_000, 0.5, 0, 5_300_000, 0, -0.5)
make('utm-north-lzw-tiled', 32633, UTM, ['COMPRESS=LZW', 'PREDICTOR=2', 'TILED=YES', 'BLOCKXSIZE=32', 'BLOCKYSIZE=32'])
make('utm-south-deflate-strips', 32736, (440_000, 0.5, 0, 7_200_000, 0, -0.5), ['COMPRESS=DEFLATE', 'PREDICTOR=2', 'BLOCKYSIZE=7'])
make('etrs89-utm-plain', 25833, UTM, ['BLOCKYSIZE=80'])
make('degrees-packbits', 4326, (36.8, 1e-5, 0, -1.25, 0, -8e-6), ['COMPRESS=PACKBITS'])
make('degrees-antimeridian', 4326, (179.99964, 1e-5, 0, 65.2, 0, -1e-5), ['COMPRESS=DEFLATE'])
make('mercator-jpeg-overviews-mask', 3857, (2_000_000, 1, 0, 6_000_000, 0, -1), ['COMPRESS=JPEG', 'PHOTOMETRIC=YCBCR', 'JPEG_QUALITY=90', 'TILED=YES', 'BLOCKXSIZE=32', 'BLOCKYSIZE=32'], then=mask)
make('mercator-jpeg-rgb-strips', 3857, (2_000_000, 1, 0, 6_000_000, 0, -1), ['COMPRESS=JPEG', 'PHOTOMETRIC=RGB', 'JPEG_QUALITY=90', 'BLOCKYSIZE=16'])
make('pixel-is-point', 32633, UTM, ['COMPRESS=DEFLATE'], point=True)
make('bigtiff', 32633, UTM, ['COMPRESS=LZW', 'BIGTIFF=YES', 'TILED=YES', 'BLOCKXSIZE=16', 'BLOCKYSIZE=16'])
make('big-endian-16-bit-colours', 32633, UTM, ['COMPRESS=LZW', 'PREDICTOR=2', 'ENDIANNESS=BIG', 'BLOCKYSIZE=3', 'PHOTOMETRIC=RGB'], kind=gdal.GDT_UInt16, code='H', scale=16)
make('big-endian-bigtiff-tiles', 32633, UTM, ['COMPRESS=DEFLATE', 'ENDIANNESS=BIG', 'BIGTIFF=YES', 'TILED=YES', 'BLOCKXSIZE=16', 'BLOCKYSIZE=16'])
make('grey-16-bit', 32633, UTM, ['COMPRESS=DEFLATE', 'PREDICTOR=2'], bands=1, kind=gdal.GDT_UInt16, code='H', scale=10)
make('grey-8-bit', 32633, UTM, ['COMPRESS=LZW'], bands=1)
make('grey-1-bit', 32633, UTM, ['NBITS=1', 'COMPRESS=LZW'], bands=1, fill=bits)
make('palette-8-bit', 32633, UTM, ['COMPRESS=PACKBITS'], bands=1, fill=palette)
make('palette-4-bit', 32633, UTM, ['COMPRESS=LZW', 'NBITS=4'], bands=1, fill=palette)
make('alpha-separate-planes', 32633, UTM, ['COMPRESS=DEFLATE', 'INTERLEAVE=BAND', 'ALPHA=YES', 'TILED=YES', 'BLOCKXSIZE=32', 'BLOCKYSIZE=32'], bands=4, fill=alpha)
make('without-values', 32633, UTM, ['COMPRESS=LZW'], fill=missing)
make('turned', 32633, (500_000, 0.4, 0.3, 5_300_000, 0.3, -0.4), ['COMPRESS=DEFLATE'])
make('turned-point', 32633, (500_000, 0.4, 0.3, 5_300_000, 0.3, -0.4), ['COMPRESS=DEFLATE'], point=True)
make('user-defined', None, UTM, ['COMPRESS=DEFLATE'], fill=own_system)
make('lambert', 2154, (700_000, 0.5, 0, 6_600_000, 0, -0.5), ['COMPRESS=DEFLATE'])
make('feet', 2263, (1_000_000, 1, 0, 200_000, 0, -1), ['COMPRESS=DEFLATE'])
make('without-system', None, UTM, ['COMPRESS=DEFLATE'])
make('without-place', None, None, ['COMPRESS=DEFLATE'])
corners = [gdal.GCP(16.0, 47.0, 0, 0, 0), gdal.GCP(16.001, 47.0, 0, 96, 0), gdal.GCP(16.0, 46.9995, 0, 0, 80), gdal.GCP(16.001, 46.9995, 0, 96, 80)]
make('points', 4326, None, ['COMPRESS=DEFLATE'], gcps=corners)
make('floating-point', 32633, UTM, ['COMPRESS=DEFLATE'], bands=1, kind=gdal.GDT_Float32, code='f')
make('zstandard', 32633, UTM, ['COMPRESS=ZSTD'])

with open(os.path.join(here, 'places.json'), 'w') as file:
    json.dump(places, file, indent=2, sort_keys=True)
    file.write('\n')
