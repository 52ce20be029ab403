package org.edgemuse.console.control;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import org.jspecify.annotations.Nullable;

/** A section of the Model tab: names to the left, what changes them to the right. */
final class SectionPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final Color REFUSED = new Color(0xA0, 0x1C, 0x1C);
  private static final int COLUMNS = 3;

  /** Names of all sections take as much, so that what changes them is aligned. */
  private static final int NAME_PX = 170;

  private int row;

  SectionPanel(Section section, ModelInspector inspector, @Nullable Refusal refusal) {
    super(new GridBagLayout());
    setBorder(BorderFactory.createTitledBorder(section.title()));
    if (!section.doc().isEmpty()) {
      addText(section.doc(), getForeground());
    }
    for (Control control : section.controls()) {
      addControl(control, new Changer(inspector, section.run(), control));
      if (refusal != null && refusal.isOf(section, control)) {
        addText(refusal.message(), REFUSED);
      }
    }
  }

  private void addControl(Control control, Changer changer) {
    String unit = control.unit().isEmpty() ? "" : " (" + control.unit() + ")";
    JLabel name = new JLabel(control.name() + unit);
    name.setToolTipText(ToolTips.wrapped(control.doc()));
    Dimension size = name.getPreferredSize();
    name.setPreferredSize(new Dimension(Math.max(NAME_PX, size.width), size.height));
    GridBagConstraints at = cell(0, 0);
    at.anchor = GridBagConstraints.WEST;
    add(name, at);
    int column = 1;
    for (JComponent part : Widgets.of(control, changer)) {
      part.setToolTipText(ToolTips.wrapped(control.doc()));
      add(part, cell(column, control.form() instanceof Form.Slider ? 1 : COLUMNS - 1));
      column++;
    }
    row++;
  }

  private GridBagConstraints cell(int column, int width) {
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = column;
    at.gridy = row;
    at.gridwidth = Math.max(1, width);
    at.weightx = column == 0 ? 0 : 1;
    at.fill = column == 0 ? GridBagConstraints.NONE : GridBagConstraints.HORIZONTAL;
    at.insets = new Insets(1, 2, 1, 2);
    return at;
  }

  private void addText(String text, Color color) {
    JTextArea area = new JTextArea(text);
    area.setLineWrap(true);
    // A caret would scroll its text into view.
    ((DefaultCaret) area.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    area.setWrapStyleWord(true);
    area.setEditable(false);
    area.setFocusable(false);
    area.setOpaque(false);
    area.setForeground(color);
    area.setFont(new JLabel().getFont());
    GridBagConstraints at = cell(0, COLUMNS);
    at.weightx = 1;
    at.fill = GridBagConstraints.HORIZONTAL;
    add(area, at);
    row++;
  }
}
