package org.edgemuse.inference.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureTest {
  @Test
  void pixelsAreRoundedToEightBitsAndCutWhereTheyLieBeyond() {
    Picture grey = new Picture(1, 1, 5, new float[] {-7, -1, 0, 1, 2});
    int[] levels = new int[5];
    for (int i = 0; i < 5; i++) {
      levels[i] = grey.level(0, 0, i);
    }
    assertEquals("[0, 0, 128, 255, 255]", Arrays.toString(levels));
  }

  @Test
  void theHashIsThatOfTheBytesAsAPixelAfterTheOther() {
    // Channels first here; the bytes are ff 00 00 00 00 ff, a red pixel and a blue one.
    Picture picture = new Picture(3, 1, 2, new float[] {1, -1, -1, -1, -1, 1});
    assertEquals(
        "ca5cc6d6fb20a0af14a7964e9ca8656880d62f7d55df12171ac14d3a858590aa", picture.sha256());
    BufferedImage image = picture.image();
    assertEquals(0xff0000, image.getRGB(0, 0) & 0xffffff);
    assertEquals(0x0000ff, image.getRGB(1, 0) & 0xffffff);
  }

  @Test
  void aPictureOfTwoChannelsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Picture(2, 1, 1, new float[2]));
    assertThrows(IllegalArgumentException.class, () -> new Picture(3, 1, 1, new float[2]));
  }
}
