package org.edgemuse.experiment.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.figure.YScale;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.jspecify.annotations.Nullable;

/**
 * What a panel of a figure shows. What lies along x, and which lines there are, is the figure's.
 *
 * @param title its heading, behind (a), (b), (c)
 * @param y columns of metrics; * stands for any text
 * @param yLabel title of its y axis; the figure's if null
 * @param yScale layout of its y axis; the figure's if null
 * @param cases names of the cases that it shows; all if empty
 */
public record PanelSpec(
    @Doc("heading of the panel, behind (a), (b), (c)") @Default("") String title,
    @Doc("columns of metrics, * for any text") List<String> y,
    @Doc("title of the panel's y axis; by default the figure's") @Nullable String yLabel,
    @Doc("layout of the panel's y axis; by default the figure's") @Nullable YScale yScale,
    @Doc("names of the cases that the panel shows; all if empty") @Default("[]")
        List<String> cases) {

  /**
   * Whether a row belongs in the panel.
   *
   * @param cell gives the row's cell in a column
   */
  public boolean holds(UnaryOperator<String> cell) {
    return cases.isEmpty() || cases.contains(cell.apply(Layout.CASE));
  }
}
