package org.edgemuse.experiment.plan;

import java.util.List;
import org.edgemuse.experiment.figure.XScale;
import org.edgemuse.experiment.figure.YScale;
import org.edgemuse.experiment.sample.Design;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the figure of an experiment shows. What is left out follows from the experiment: the first
 * varied key along x, or bars for each scheduler where nothing varies, or for each key its main and
 * total effect where the design gives them.
 *
 * @param title its heading
 * @param x a varied key, {@code slot}, {@code episode}, {@code scheduler} or {@code incentive}
 * @param y columns of metrics; * stands for any text
 * @param xLabel title of the x axis
 * @param yLabel title of the y axis
 * @param series what lines are named by first: {@code scheduler}, {@code incentive} or a varied
 *     key; along schedulers also {@code information}, what they may know
 * @param only labels of the schedulers, mechanisms or lines to draw; all if empty
 * @param xScale layout of an x axis of numbers
 * @param yScale layout of the y axis
 * @param sort how bars are ordered, within their information class if that names them
 * @param panels several charts in place of the one of {@code y}; none if empty
 */
public record FigureSpec(
    @Doc("heading of the figure") @Default("") String title,
    @Doc(
            "along x: a varied key, slot, episode, scheduler or incentive; by default the first varied key")
        @Nullable String x,
    @Doc("columns of metrics, * for any text; by default the first that has values") @Default("[]")
        List<String> y,
    @Doc("title of the x axis") @Nullable String xLabel,
    @Doc("title of the y axis") @Nullable String yLabel,
    @Doc(
            "what lines are named by first: scheduler, incentive, a varied key, or along schedulers"
                + " information, what they may know")
        @Nullable String series,
    @Doc("labels of the schedulers, mechanisms or lines to draw; all if empty") @Default("[]")
        List<String> only,
    @Doc("layout of the x axis of a varied key: auto is log beyond two decades") @Default("auto")
        XScale xScale,
    @Doc("layout of the y axis") @Default("from-zero") YScale yScale,
    @Doc("order of bars, within their information class if series is information")
        @Default("listed")
        BarOrder sort,
    @Doc("charts (a), (b), (c) side by side, in place of the one of y") @Default("[]")
        List<PanelSpec> panels) {

  /** Along x: the slots of a run. */
  public static final String SLOT = RunSummary.SLOT;

  /** Along x: the episodes of a run. */
  public static final String EPISODE = RunSummary.EPISODE;

  /** Along x, or the lines: schedulers. */
  public static final String SCHEDULER = "scheduler";

  /** Along x, or the lines: incentive mechanisms. */
  public static final String INCENTIVE = "incentive";

  /** Names the bars of schedulers: their information class. */
  public static final String INFORMATION = "information";

  /** The panels, or the one chart where there are none. */
  public List<PanelSpec> charts() {
    return panels.isEmpty() ? List.of(new PanelSpec(title, y, yLabel, yScale, List.of())) : panels;
  }

  /** The title of a chart's y axis, or null if none is asked for. */
  public @Nullable String yLabel(PanelSpec chart) {
    return chart.yLabel() == null ? yLabel : chart.yLabel();
  }

  /** The layout of a chart's y axis. */
  public YScale yScale(PanelSpec chart) {
    return chart.yScale() == null ? yScale : chart.yScale();
  }

  /** Whether the rows of slots.csv lie along x. */
  public boolean overTime() {
    return isTime(x);
  }

  /** Whether what lies along x is the slots or the episodes of a run. */
  static boolean isTime(@Nullable Object x) {
    return SLOT.equals(x) || EPISODE.equals(x);
  }

  /** Whether bars are grouped by what schedulers may know. */
  public boolean byInformation() {
    return INFORMATION.equals(series);
  }

  /** Whether bars show main and total effects: what is drawn of a design that gives them. */
  public boolean showsEffects(Layout layout) {
    return x == null && layout.design() == Design.SOBOL;
  }

  /** What lies along x: what was asked for, else what the experiment suggests. */
  public String along(Layout layout) {
    if (x != null) {
      return x;
    }
    if (!layout.axes().isEmpty()) {
      boolean inCases = layout.hasCases() && layout.axes().size() > 1;
      return layout.axes().get(inCases ? 1 : 0).get(0);
    }
    return layout.schedulers().size() == 1 && !layout.incentives().isEmpty()
        ? INCENTIVE
        : SCHEDULER;
  }
}
