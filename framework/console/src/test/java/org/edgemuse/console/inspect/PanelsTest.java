package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.JComponent;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.junit.jupiter.api.Test;

class PanelsTest {
  private static final int WIDTH = 360;

  /** How many pixels of a row have each of the colours. */
  private static int[] pixelsOf(JComponent panel, int row, int... colours) {
    panel.setBackground(Color.WHITE);
    panel.setForeground(Color.BLACK);
    panel.setSize(WIDTH, panel.getPreferredSize().height);
    BufferedImage image = new BufferedImage(WIDTH, panel.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    panel.paint(g);
    g.dispose();
    int[] counts = new int[colours.length];
    for (int x = 0; x < WIDTH; x++) {
      for (int i = 0; i < colours.length; i++) {
        counts[i] += (image.getRGB(x, row) & 0xFFFFFF) == colours[i] ? 1 : 0;
      }
    }
    return counts;
  }

  @Test
  void stagesTakeTheirShareOfTheBar() {
    StageBar bar = new StageBar();
    bar.show(StagePart.of(HandMade.settled(0)), 10);
    // 352 pixels but for the edges between stages.
    assertArrayEquals(new int[] {35, 211, 106}, pixelsOf(bar, 6, 0x56B4E9, 0xF0C8DC, 0x9AD0B0));
  }

  @Test
  void probabilitiesAreAsLongAsTheyAreHigh() {
    ShareBars bars = new ShareBars();
    bars.show(List.of(new Share("AP 0", 0.75), new Share("AP 1", 0)));
    assertArrayEquals(new int[] {180, 60}, pixelsOf(bars, 8, 0x0072B2, 0xE4E4E4));
    int second = bars.getFontMetrics(bars.getFont()).getHeight() + 8;
    assertArrayEquals(new int[] {0, 240}, pixelsOf(bars, second, 0x0072B2, 0xE4E4E4));
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

  @Test
  void chosenPairThatNobodyRatedHasNoRank() {
    CandidateModel model = new CandidateModel();
    model.show(Candidate.of(HandMade.unrated(Decision.Verdict.ASSIGNED), true), "probability");
    assertEquals(3, model.getValueAt(2, 0));
    assertNull(model.getValueAt(3, 0));
    assertTrue(model.isChosen(3));
  }
}
