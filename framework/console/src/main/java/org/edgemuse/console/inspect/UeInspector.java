package org.edgemuse.console.inspect;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.edgemuse.console.Watched;
import org.edgemuse.console.refresh.Refresher;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.engine.Stoppable;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/**
 * Shows a UE: its properties, what its scheduler has learnt for it, and why its requests were
 * decided as they were. The UE is followed from the moment the inspector opens until it is closed.
 */
final class UeInspector extends Inspector {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHARES = 5;

  private final transient Watched run;
  private final int ue;
  private final transient Following following;
  private final transient GUIState gui;
  private final SimpleInspector properties;
  private final ShareBars shares = new ShareBars();
  private final WhyPanel why;
  private final transient Refresher refresher;
  private boolean open = true;

  /** An inspector of a UE, who is followed from now on; to be made between slots. */
  UeInspector(Watched run, int ue, String name, Following following, GUIState gui) {
    this.run = run;
    this.ue = ue;
    this.following = following;
    this.gui = gui;
    properties = EntityInspector.listing(name, UeProperties.of(run, ue), gui);
    why = new WhyPanel(ue);
    JPanel below = new JPanel(new BorderLayout());
    if (run.simulation().scheduler().profile() != null) {
      JPanel framed = new JPanel(new BorderLayout());
      framed.setBorder(
          BorderFactory.createTitledBorder("Strategy: most probable choices of UE " + ue));
      framed.add(shares, BorderLayout.CENTER);
      below.add(framed, BorderLayout.NORTH);
    }
    below.add(why, BorderLayout.CENTER);
    setLayout(new BorderLayout());
    add(properties, BorderLayout.NORTH);
    add(below, BorderLayout.CENTER);
    setTitle(name);
    setVolatile(true);
    refresher = new Refresher(this::refresh);
    following.begin(run, ue);
    refresh();
  }

  /** MASON asks after every slot, which may be far more often than anyone can read. */
  @Override
  public void updateInspector() {
    refresher.ask();
  }

  private void refresh() {
    synchronized (gui.state.schedule) {
      if (open) {
        following.ensure(run, ue);
        properties.updateInspector();
        shares.show(largestShares());
        why.update(
            Story.newestFirst(
                run.simulation().decisions().recent(ue),
                run.simulation().scheduler(),
                run.simulation().world().ess().countsTokens()));
      }
    }
  }

  private List<Share> largestShares() {
    @Nullable StrategyProfile profile = run.simulation().scheduler().profile();
    if (profile == null) {
      return List.of();
    }
    World world = run.simulation().world();
    List<Share> all =
        new ArrayList<>(
            Share.largest("AP", world.apCount(), ap -> profile.apShare(ue, ap), MOST_SHARES));
    all.addAll(Share.largest("ES", world.esCount(), es -> profile.esShare(ue, es), MOST_SHARES));
    return all;
  }

  @Override
  public Stoppable reviseStopper(Stoppable stopper) {
    Stoppable original = super.reviseStopper(stopper);
    return () -> {
      if (original != null) {
        original.stop();
      }
      synchronized (gui.state.schedule) {
        close();
      }
    };
  }

  /** MASON stops an inspector more than once. */
  private void close() {
    if (open) {
      open = false;
      following.end(run, ue);
    }
  }
}
