package org.edgemuse.console.inspect;

import org.edgemuse.console.layer.ApRef;
import org.edgemuse.console.layer.EsRef;
import org.edgemuse.console.layer.Inspections;
import org.edgemuse.console.layer.UeRef;
import org.edgemuse.console.run.SlotListener;
import org.edgemuse.console.run.Watched;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/** Makes the inspectors of UEs, APs and ESs, and has them brought up to date after slots. */
public final class Inspectors implements Inspections, SlotListener {
  private final Following following = new Following();
  private final Onlookers onlookers = new Onlookers();
  private final int runs;

  /** The inspectors of so many runs side by side. */
  public Inspectors(int runs) {
    this.runs = runs;
  }

  @Override
  public @Nullable Inspector inspector(Object ref, GUIState gui) {
    synchronized (gui.state.schedule) {
      if (ref instanceof UeRef ue) {
        return new UeInspector(
            ue.run(), ue.index(), name(ref, ue.run()), following, onlookers, gui);
      }
      if (ref instanceof ApRef ap) {
        return new EntityInspector(
            name(ref, ap.run()), ApProperties.of(ap.run(), ap.index()), gui, onlookers);
      }
      if (ref instanceof EsRef es) {
        return new EntityInspector(
            name(ref, es.run()), EsProperties.of(es.run(), es.index()), gui, onlookers);
      }
      return null;
    }
  }

  @Override
  public void slotEnded(Watched run) {
    onlookers.slotEnded();
  }

  /** Names its run where there are several. */
  private String name(Object ref, Watched run) {
    return runs > 1 ? "%s (%s)".formatted(ref, run.label()) : ref.toString();
  }
}
