package org.edgemuse.console.inspect;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.engine.Stoppable;
import sim.portrayal.SimpleInspector;

/**
 * Shows a UE: its properties, what its scheduler has learnt for it, and why its requests were
 * decided as they were. The UE is followed from the moment the inspector opens until it is closed.
 */
final class UeInspector extends LiveInspector {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHARES = 5;

  private final transient Watched run;
  private final int ue;
  private final transient Following following;
  private final transient GUIState gui;
  private final SimpleInspector properties;
  private final ShareBars shares = new ShareBars();
  private final JPanel strategy = new JPanel(new BorderLayout());
  private final transient Storyteller teller;
  private final WhyPanel why;
  private boolean open = true;

  /** An inspector of a UE, who is followed from now on; to be made between slots. */
  UeInspector(
      Watched run, int ue, String name, Following following, Onlookers onlookers, GUIState gui) {
    super(name, gui, onlookers);
    this.run = run;
    this.ue = ue;
    this.following = following;
    this.gui = gui;
    properties = EntityInspector.listing(name, UeProperties.of(run, ue), gui);
    why = new WhyPanel(ue);
    teller = new Storyteller(ue);
    JPanel below = new JPanel(new BorderLayout());
    strategy.setBorder(
        BorderFactory.createTitledBorder("Strategy: most probable choices of UE " + ue));
    strategy.add(shares, BorderLayout.CENTER);
    below.add(strategy, BorderLayout.NORTH);
    below.add(why, BorderLayout.CENTER);
    setLayout(new BorderLayout());
    add(properties, BorderLayout.NORTH);
    add(below, BorderLayout.CENTER);
    following.begin(run, ue);
    refresh();
  }

  @Override
  void refresh() {
    if (open) {
      following.ensure(run, ue);
      properties.updateInspector();
      List<Share> largest = largestShares();
      strategy.setVisible(!largest.isEmpty());
      shares.show(largest);
      why.update(teller.newestFirst(run));
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
