import colorsys
import io
import struct
import wave

print([round(c, 3) for c in colorsys.rgb_to_hsv(0.2, 0.4, 0.4)], colorsys.hsv_to_rgb(0.5, 0.5, 0.4))
print([round(c, 3) for c in colorsys.rgb_to_hls(0.2, 0.4, 0.6)], [round(c, 3) for c in colorsys.rgb_to_yiq(0.2, 0.4, 0.4)])
buffer = io.BytesIO()
with wave.open(buffer, "wb") as sound:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate(8000)
    sound.writeframes(struct.pack("<4h", 0, 1000, -1000, 0))
buffer.seek(0)
with wave.open(buffer) as sound:
    print(sound.getparams(), struct.unpack("<4h", sound.readframes(4)))
try:
    wave.open(io.BytesIO(b"no sound here at all"))
except (wave.Error, EOFError) as error:
    print(error)
