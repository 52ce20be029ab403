package org.edgemuse.kernel.agent;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.episode.FirstState;
import org.edgemuse.kernel.episode.Made;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.scenario.UserEquipmentSpec;
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** All UEs: where they are, what they want, and what they chose last. */
public final class UserEquipments implements Places, Serializable {
  private static final long serialVersionUID = 1L;

  /** The choice of a UE that has not chosen yet. */
  public static final int NONE = -1;

  private final UserEquipment[] agents;
  private final Area area;
  private final double[] xM;
  private final double[] yM;
  private double[] firstXm;
  private double[] firstYm;
  private final TypicalTasks tasks;
  private final Valuations valuations;
  private final Values errorDecay;
  private final Draws errorDecayDraws;
  private @Nullable MobilityModel mobility;
  private @Nullable FirstState<MobilityModel> firstMobility;
  private @Nullable Culprit mobilityMaker;
  private final int[] lastAp;
  private final int[] lastEs;
  private final double[] lastLinkS;
  private final double[] lastServerS;
  private final int[] lastSteps;
  private long placesVersion;

  /** Draws the population that the scenario asks for. */
  public UserEquipments(UserEquipmentSpec spec, RunContext run) {
    int count = spec.count();
    agents = new UserEquipment[count];
    for (int ue = 0; ue < count; ue++) {
      agents[ue] = new UserEquipment(ue, this);
    }
    area = run.area();
    xM = new double[count];
    yM = new double[count];
    Placed.place("ue", spec.placement(), run, xM, yM);
    tasks = new TypicalTasks(spec, run);
    valuations = new Valuations(spec.valuation(), run, count);
    errorDecay = spec.errorDecay();
    if (!errorDecay.isPaired()) {
      KeyedValues.requireCount("userEquipments.errorDecay", errorDecay, count);
    }
    errorDecayDraws = run.draws("value/userEquipments.errorDecay");
    firstXm = xM;
    firstYm = yM;
    moveBy(movement(spec, run));
    lastAp = new int[count];
    lastEs = new int[count];
    lastLinkS = new double[count];
    lastServerS = new double[count];
    lastSteps = new int[count];
    forgetChoices();
  }

  /** How UEs move as a scenario says, or null if they stay. */
  public static @Nullable Made<MobilityModel> movement(UserEquipmentSpec spec, RunContext run) {
    Choice<MobilityModel> choice = spec.mobility();
    MobilityModel model = choice == null ? null : choice.create(run);
    return model == null || !model.moves() ? null : Made.of(model, choice.culprit(model), run);
  }

  /**
   * Has UEs move in another way from where they are now. Where nobody has moved before, these are
   * the places that later episodes begin with.
   *
   * @param movement or null if they are to stay
   */
  public void moveBy(@Nullable Made<MobilityModel> movement) {
    mobility = movement == null ? null : movement.part();
    firstMobility = movement == null ? null : movement.first();
    mobilityMaker = movement == null ? null : movement.maker();
    if (movement != null && firstXm == xM) {
      firstXm = xM.clone();
      firstYm = yM.clone();
    }
  }

  /** What depends on places is to be computed anew, for links have changed. */
  public void relink() {
    placesVersion++;
  }

  private void forgetChoices() {
    Arrays.fill(lastAp, NONE);
    Arrays.fill(lastEs, NONE);
    Arrays.fill(lastLinkS, 0);
    Arrays.fill(lastServerS, 0);
  }

  /** Puts the UEs back where they were placed, without a last choice, as for a new episode. */
  public void restart() {
    FirstState<MobilityModel> first = firstMobility;
    if (first != null) {
      mobility = first.again();
    }
    if (firstXm != xM) {
      System.arraycopy(firstXm, 0, xM, 0, xM.length);
      System.arraycopy(firstYm, 0, yM, 0, yM.length);
      placesVersion++;
    }
    forgetChoices();
  }

  /** Number of UEs. */
  public int count() {
    return agents.length;
  }

  /** The agent with that index. */
  public UserEquipment agent(int ue) {
    return agents[ue];
  }

  /** Whether UEs move at all. */
  public boolean moves() {
    return mobility != null;
  }

  /** Lets every UE move by one slot. */
  public void move(Moment now) {
    MobilityModel model = mobility;
    if (model != null) {
      for (UserEquipment agent : agents) {
        agent.move(model, now);
      }
      placesVersion++;
    }
  }

  /** Grows with every slot in which UEs may have moved. */
  public long placesVersion() {
    return placesVersion;
  }

  @Override
  public double xM(int ue) {
    return xM[ue];
  }

  @Override
  public double yM(int ue) {
    return yM[ue];
  }

  @Override
  public void put(int ue, double xM, double yM) {
    boolean inside = xM >= 0 && xM <= area.widthM() && yM >= 0 && yM <= area.heightM();
    if (!inside || ue < 0 || ue >= count()) {
      throw misplaced(ue, xM, yM);
    }
    this.xM[ue] = xM;
    this.yM[ue] = yM;
  }

  private NonsenseException misplaced(int ue, double xM, double yM) {
    String what = "put UE %d at (%s, %s)".formatted(ue, Culprit.number(xM), Culprit.number(yM));
    String rule =
        ue < 0 || ue >= count()
            ? "UEs are numbered 0 to " + (count() - 1)
            : "the area is %s m x %s m"
                .formatted(Culprit.number(area.widthM()), Culprit.number(area.heightM()));
    return Objects.requireNonNull(mobilityMaker).did(what + ", but " + rule);
  }

  /** What they ask for. */
  public TypicalTasks tasks() {
    return tasks;
  }

  /** What QoE is worth to them. */
  public Valuations valuations() {
    return valuations;
  }

  /** gamma_nk of (4), MASL paper: drawn anew from its counter whenever it is asked. */
  public double errorDecay(int ue, int es) {
    return errorDecay.atPair(errorDecayDraws, ue, es);
  }

  /** Keeps what the UE chose, and what its link and server need for it alone. */
  public void chose(int ue, int ap, int es, int steps, double linkS, double serverS) {
    lastAp[ue] = ap;
    lastEs[ue] = es;
    lastSteps[ue] = steps;
    lastLinkS[ue] = linkS;
    lastServerS[ue] = serverS;
  }

  /** Keeps what the UE's last choice needs of its link alone, now that links have changed. */
  public void needsLink(int ue, double linkS) {
    lastLinkS[ue] = linkS;
  }

  /** Keeps what the UE's last choice needs of its ES alone, now that ESs have changed. */
  public void needsServer(int ue, double serverS) {
    lastServerS[ue] = serverS;
  }

  /** The AP that the UE chose last, or {@link #NONE}. */
  public int lastAp(int ue) {
    return lastAp[ue];
  }

  /** The ES that the UE chose last, or {@link #NONE}. */
  public int lastEs(int ue) {
    return lastEs[ue];
  }

  /** The denoising steps that the UE chose last. */
  public int lastSteps(int ue) {
    return lastSteps[ue];
  }

  /** Seconds on the last AP's link alone, when it was chosen or links were changed since. */
  public double lastLinkS(int ue) {
    return lastLinkS[ue];
  }

  /** Seconds on the last ES alone, with the steps that were chosen, likewise. */
  public double lastServerS(int ue) {
    return lastServerS[ue];
  }
}
