package org.edgemuse.testkit.game;

/** The optimum of (8), QoE paper, over one resource while the other stays as it was granted. */
enum OneResourceFollowers implements Followers {
  COMPUTE,
  SPECTRUM;

  @Override
  public Answer answer(Asp asp, double[] rewards) {
    boolean compute = this == COMPUTE;
    double capacity = compute ? asp.capacityTflops() : asp.bandwidthMHz();
    double price = compute ? asp.costPerTflops() : asp.costPerMHz();
    Demand demand = new Demand(rewards.length);
    double least = 0;
    for (int i = 0; i < rewards.length; i++) {
      Order order = asp.orders().get(i);
      double need = compute ? order.work() : order.data();
      double leftMs =
          compute
              ? order.qoeMs(Double.POSITIVE_INFINITY, order.grantedMHz())
              : order.qoeMs(order.grantedTflops(), Double.POSITIVE_INFINITY);
      if (!(leftMs > 0) && need > 0) {
        throw new IllegalArgumentException("The ASP cannot keep everyone's latency limit");
      }
      double needed = need == 0 ? 0 : need / leftMs;
      least += needed;
      demand.set(i, Math.sqrt(need * rewards[i]), needed, 0);
    }
    if (least > capacity) {
      throw new IllegalArgumentException("The ASP cannot keep everyone's latency limit");
    }
    double x = demand.largest(1 / Math.sqrt(price), capacity);
    double[] chosen = new double[rewards.length];
    for (int i = 0; i < chosen.length; i++) {
      Order order = asp.orders().get(i);
      chosen[i] = (compute ? order.work() : order.data()) == 0 ? 0 : demand.at(i, x);
    }
    double[] kept =
        asp.orders().stream()
            .mapToDouble(compute ? Order::grantedMHz : Order::grantedTflops)
            .toArray();
    return compute ? new Answer(chosen, kept) : new Answer(kept, chosen);
  }
}
