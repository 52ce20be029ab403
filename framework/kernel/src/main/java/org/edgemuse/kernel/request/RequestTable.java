package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.scheduling.Stage;

/**
 * The numbers of all requests that are not over, one row each; a handle is the row's index. Rows
 * are used again, so that nothing is allocated once the table has grown to the busiest slot.
 */
public final class RequestTable implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No AP in particular. */
  static final int ANY_AP = -1;

  private static final int STAGES = Stage.values().length;

  private int rows;
  private int[] free = new int[16];
  private int freeCount;

  private int[] ue = new int[16];
  private int[] homeAp = new int[16];
  private int[] taskIndex = new int[16];
  private int[] boundServer = new int[16];
  private int[] slotsWaited = new int[16];
  private int[] ap = new int[16];
  private int[] servingAp = new int[16];
  private int[] handovers = new int[16];
  private int[] es = new int[16];
  private int[] steps = new int[16];
  private int[] grantedAp = new int[16];
  private boolean[] denied = new boolean[16];
  private int[] partsPending = new int[16];
  private boolean[] undecided = new boolean[16];
  private int[] raisedAt = new int[16];
  private int[] decidedAt = new int[16];
  private int[] inTokens = new int[16];
  private int[] outTokens = new int[16];
  private double[] promptMB = new double[16];
  private double[] resultMB = new double[16];
  private double[] errorLimit = new double[16];
  private double[] reward = new double[16];
  private double[] linkShare = new double[16];
  private double[] serverShare = new double[16];
  private double[] soloLinkS = new double[16];
  private double[] soloServerS = new double[16];
  private double[] stageS = new double[16 * STAGES];

  /**
   * Opens a row for a new request and returns its handle.
   *
   * @param raisedAt the slot, numbered within the run
   */
  int open(int ue, int homeAp, int taskIndex, int boundServer, int raisedAt) {
    int handle = freeCount > 0 ? free[--freeCount] : rows++;
    if (handle == this.ue.length) {
      grow();
    }
    this.ue[handle] = ue;
    this.homeAp[handle] = homeAp;
    this.taskIndex[handle] = taskIndex;
    this.boundServer[handle] = boundServer;
    slotsWaited[handle] = 0;
    grantedAp[handle] = ANY_AP;
    denied[handle] = false;
    partsPending[handle] = 0;
    undecided[handle] = true;
    this.raisedAt[handle] = raisedAt;
    reward[handle] = 0;
    linkShare[handle] = 1;
    serverShare[handle] = 1;
    int stages = handle * STAGES;
    for (int i = 0; i < STAGES; i++) {
      stageS[stages + i] = 0;
    }
    return handle;
  }

  /** Closes a row; its handle may be given to another request. */
  void close(int handle) {
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = handle;
    if (freeCount == rows) {
      // Handles start from 0 again, so that a slot's rows lie in the order of their arrival.
      rows = 0;
      freeCount = 0;
    }
  }

  /** Closes all rows. */
  void clear() {
    rows = 0;
    freeCount = 0;
  }

  private void grow() {
    int size = 2 * ue.length;
    ue = Arrays.copyOf(ue, size);
    homeAp = Arrays.copyOf(homeAp, size);
    taskIndex = Arrays.copyOf(taskIndex, size);
    boundServer = Arrays.copyOf(boundServer, size);
    slotsWaited = Arrays.copyOf(slotsWaited, size);
    ap = Arrays.copyOf(ap, size);
    servingAp = Arrays.copyOf(servingAp, size);
    handovers = Arrays.copyOf(handovers, size);
    es = Arrays.copyOf(es, size);
    steps = Arrays.copyOf(steps, size);
    grantedAp = Arrays.copyOf(grantedAp, size);
    denied = Arrays.copyOf(denied, size);
    partsPending = Arrays.copyOf(partsPending, size);
    undecided = Arrays.copyOf(undecided, size);
    raisedAt = Arrays.copyOf(raisedAt, size);
    decidedAt = Arrays.copyOf(decidedAt, size);
    inTokens = Arrays.copyOf(inTokens, size);
    outTokens = Arrays.copyOf(outTokens, size);
    promptMB = Arrays.copyOf(promptMB, size);
    resultMB = Arrays.copyOf(resultMB, size);
    errorLimit = Arrays.copyOf(errorLimit, size);
    reward = Arrays.copyOf(reward, size);
    linkShare = Arrays.copyOf(linkShare, size);
    serverShare = Arrays.copyOf(serverShare, size);
    soloLinkS = Arrays.copyOf(soloLinkS, size);
    soloServerS = Arrays.copyOf(soloServerS, size);
    stageS = Arrays.copyOf(stageS, size * STAGES);
  }

  /** Number of requests that are not over. */
  public int open() {
    return rows - freeCount;
  }

  int ue(int handle) {
    return ue[handle];
  }

  int homeAp(int handle) {
    return homeAp[handle];
  }

  int taskIndex(int handle) {
    return taskIndex[handle];
  }

  int boundServer(int handle) {
    return boundServer[handle];
  }

  int slotsWaited(int handle) {
    return slotsWaited[handle];
  }

  void waitAnotherSlot(int handle) {
    slotsWaited[handle]++;
  }

  /** Says what the request is for. */
  void describe(
      int handle,
      int inTokens,
      int outTokens,
      double promptMB,
      double resultMB,
      double errorLimit) {
    this.inTokens[handle] = inTokens;
    this.outTokens[handle] = outTokens;
    this.promptMB[handle] = promptMB;
    this.resultMB[handle] = resultMB;
    this.errorLimit[handle] = errorLimit;
  }

  int inTokens(int handle) {
    return inTokens[handle];
  }

  int outTokens(int handle) {
    return outTokens[handle];
  }

  double promptMB(int handle) {
    return promptMB[handle];
  }

  double resultMB(int handle) {
    return resultMB[handle];
  }

  double errorLimit(int handle) {
    return errorLimit[handle];
  }

  /** Keeps what a market granted, and the AP of which it granted a part, or {@link #ANY_AP}. */
  void grant(int handle, double reward, double linkShare, double serverShare, int ap) {
    grantedAp[handle] = ap;
    this.reward[handle] = reward;
    this.linkShare[handle] = linkShare;
    this.serverShare[handle] = serverShare;
  }

  /** The AP of which a market granted a part, or {@link #ANY_AP}. */
  int grantedAp(int handle) {
    return grantedAp[handle];
  }

  void deny(int handle) {
    denied[handle] = true;
    undecided[handle] = false;
  }

  /** Whether the request waits for a decision, or for another one. */
  boolean isUndecided(int handle) {
    return undecided[handle];
  }

  /** The slot in which the request was raised, numbered within the run. */
  int raisedAt(int handle) {
    return raisedAt[handle];
  }

  /** The slot in which the request was assigned for good, numbered within the run. */
  int decidedAt(int handle) {
    return decidedAt[handle];
  }

  /** All handles are below this number. */
  int rows() {
    return rows;
  }

  boolean isDenied(int handle) {
    return denied[handle];
  }

  double reward(int handle) {
    return reward[handle];
  }

  double linkShare(int handle) {
    return linkShare[handle];
  }

  double serverShare(int handle) {
    return serverShare[handle];
  }

  void assign(int handle, int ap, int es, int steps, double soloLinkS, double soloServerS) {
    this.ap[handle] = ap;
    servingAp[handle] = ap;
    handovers[handle] = 0;
    this.es[handle] = es;
    this.steps[handle] = steps;
    this.soloLinkS[handle] = soloLinkS;
    this.soloServerS[handle] = soloServerS;
  }

  int ap(int handle) {
    return ap[handle];
  }

  /** The AP that carries it now: another than {@link #ap} after a handover. */
  int servingAp(int handle) {
    return servingAp[handle];
  }

  /** How many times an AP took over. */
  int handovers(int handle) {
    return handovers[handle];
  }

  /** Another AP, or the same one again, carries it from now on. */
  void handOver(int handle, int ap) {
    servingAp[handle] = ap;
    handovers[handle]++;
  }

  int es(int handle) {
    return es[handle];
  }

  int steps(int handle) {
    return steps[handle];
  }

  double soloLinkS(int handle) {
    return soloLinkS[handle];
  }

  double soloServerS(int handle) {
    return soloServerS[handle];
  }

  /**
   * Says which parts of the request are under way.
   *
   * @param parts a bit for each
   * @param slot the one of the decision, numbered within the run
   */
  void expectParts(int handle, int parts, int slot) {
    partsPending[handle] = parts;
    undecided[handle] = false;
    decidedAt[handle] = slot;
  }

  /** Says which parts of an assigned request are under way from now on. */
  void expectParts(int handle, int parts) {
    partsPending[handle] = parts;
  }

  /** The parts that are not settled, a bit for each. */
  int partsPending(int handle) {
    return partsPending[handle];
  }

  /** Whether there is such a request and that part of it is under way. */
  boolean expects(int handle, int part) {
    return handle >= 0 && handle < rows && (partsPending[handle] & part) != 0;
  }

  /** One of the request's parts is settled; returns whether it was the last. */
  boolean settlePart(int handle, int part) {
    int left = partsPending[handle] & ~part;
    partsPending[handle] = left;
    return left == 0;
  }

  double stageS(int handle, Stage stage) {
    return stageS[handle * STAGES + stage.ordinal()];
  }

  void setStageS(int handle, Stage stage, double seconds) {
    stageS[handle * STAGES + stage.ordinal()] = seconds;
  }

  double delayS(int handle) {
    double sum = 0;
    int stages = handle * STAGES;
    for (int i = 0; i < STAGES; i++) {
      sum += stageS[stages + i];
    }
    return sum;
  }
}
