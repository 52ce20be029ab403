package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.JComponent;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.junit.jupiter.api.Test;

class PanelsTest {
  private static final int WIDTH = 360;

  private static int[] pixelsOf(JComponent panel, int... colours) {
    panel.setBackground(Color.WHITE);
    panel.setSize(WIDTH, panel.getPreferredSize().height);
    BufferedImage image = new BufferedImage(WIDTH, panel.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    panel.paint(g);
    g.dispose();
    int[] counts = new int[colours.length];
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        for (int i = 0; i < colours.length; i++) {
          counts[i] += (image.getRGB(x, y) & 0xFFFFFF) == colours[i] ? 1 : 0;
        }
      }
    }
    return counts;
  }

  @Test
  void stagesTakeTheirShareOfTheBar() {
    StageBar bar = new StageBar();
    bar.show(StagePart.of(HandMade.settled(0)), 10);
    int[] pixels = pixelsOf(bar, 0x56B4E9, 0xF0C8DC, 0x9AD0B0);
    assertTrue(pixels[0] > 0);
    assertEquals(6, (double) pixels[1] / pixels[0], 1.5);
    assertEquals(3, (double) pixels[2] / pixels[0], 1);
  }

  @Test
  void probabilitiesAreAsLongAsTheyAreHigh() {
    ShareBars bars = new ShareBars();
    bars.show(List.of(new Share("AP 0", 0.75), new Share("AP 1", 0)));
    int[] pixels = pixelsOf(bars, 0x0072B2, 0xE4E4E4);
    assertEquals(3.0 / 5, (double) pixels[0] / pixels[1], 0.05);
  }

  @Test
  void candidatesAreRankedAndTheChosenOneIsMarked() {
    CandidateModel model = new CandidateModel();
    Story story = Story.of(HandMade.settled(0), Scoring.highest("probability"), false);
    assertTrue(model.show(story.candidates(), story.scoreName()), "the scores have a new name");
    assertEquals("probability", model.getColumnName(CandidateModel.SCORE));
    Object[][] rows = {
      {1, 0, 1, 0.5, ""}, {2, 1, 0, 0.3, "chosen"}, {3, 0, 0, 0.2, ""},
    };
    assertEquals(rows.length, model.getRowCount());
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < model.getColumnCount(); column++) {
        assertEquals(rows[row][column], model.getValueAt(row, column));
      }
    }
  }
}
