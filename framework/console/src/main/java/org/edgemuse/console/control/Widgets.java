package org.edgemuse.console.control;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Objects;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** Makes the parts of controls, named by their keys. */
final class Widgets {
  private static final int COLUMNS = 8;
  private static final int SLIDER_PX = 90;

  private Widgets() {}

  /** One part, or a slider and its field. */
  static List<JComponent> of(Control control, Changer changer) {
    if (control.form() instanceof Form.Menu menu) {
      return List.of(menu(control, menu, changer));
    }
    if (control.form() instanceof Form.Box) {
      return List.of(box(control, changer));
    }
    JTextField field = field(control, changer);
    return control.form() instanceof Form.Slider slider
        ? List.of(slider(control, slider, field, changer), field)
        : List.of(field);
  }

  private static JComponent menu(Control control, Form.Menu menu, Changer changer) {
    JComboBox<String> box = new JComboBox<>(menu.names().toArray(String[]::new));
    box.setName(control.key());
    box.setSelectedItem(control.text());
    box.setRenderer(
        new DefaultListCellRenderer() {
          private static final long serialVersionUID = 1L;

          @Override
          public Component getListCellRendererComponent(
              JList<?> list, Object value, int index, boolean selected, boolean focused) {
            Object shown = Choosable.NONE.equals(value) ? "none" : value;
            return super.getListCellRendererComponent(list, shown, index, selected, focused);
          }
        });
    box.addActionListener(
        event -> changer.change(Objects.requireNonNull(box.getSelectedItem()).toString()));
    return box;
  }

  private static JComponent box(Control control, Changer changer) {
    JCheckBox box = new JCheckBox("", control.text().equals("true"));
    box.setName(control.key());
    box.addActionListener(event -> changer.change(Boolean.toString(box.isSelected())));
    return box;
  }

  private static JTextField field(Control control, Changer changer) {
    JTextField field = new JTextField(control.text(), COLUMNS);
    field.setName(control.key());
    field.setCaretPosition(0);
    field.addActionListener(event -> changer.change(field.getText()));
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            if (!event.isTemporary() && field.isShowing()) {
              changer.change(field.getText());
            }
          }
        });
    return field;
  }

  private static JComponent slider(
      Control control, Form.Slider form, JTextField field, Changer changer) {
    Span span = form.span();
    JSlider slider = new JSlider(0, span.positions(), span.position(form.value()));
    slider.setName(control.key() + " slider");
    slider.setPreferredSize(new Dimension(SLIDER_PX, slider.getPreferredSize().height));
    slider.addChangeListener(
        event -> {
          String text = span.text(slider.getValue());
          field.setText(text);
          if (!slider.getValueIsAdjusting()) {
            changer.change(text);
          }
        });
    return slider;
  }
}
