package org.edgemuse.console.control;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import org.edgemuse.console.display.EdgeDisplay;

/** How often pictures are drawn; the model does not notice. */
final class DrawEvery extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SLOTS = 100;

  DrawEvery(Supplier<List<EdgeDisplay>> displays) {
    super(new BorderLayout(4, 0));
    setBorder(BorderFactory.createTitledBorder("Pictures"));
    int now = displays.get().isEmpty() ? 1 : displays.get().get(0).drawEvery();
    JSlider slider = new JSlider(1, MOST_SLOTS, Math.max(1, Math.min(MOST_SLOTS, now)));
    slider.setName("drawEvery");
    JLabel text = new JLabel(text(slider.getValue()));
    slider.addChangeListener(
        event -> {
          text.setText(text(slider.getValue()));
          for (EdgeDisplay display : displays.get()) {
            if (!slider.getValueIsAdjusting()) {
              display.setDrawEvery(slider.getValue());
            }
          }
        });
    String doc =
        "Pictures are drawn after every so many slots: fewer of them leave more time to the model";
    slider.setToolTipText(ToolTips.wrapped(doc));
    text.setToolTipText(ToolTips.wrapped(doc));
    add(text, BorderLayout.WEST);
    add(slider, BorderLayout.CENTER);
  }

  private static String text(int slots) {
    return slots == 1 ? "draw every slot" : "draw every " + slots + " slots";
  }
}
