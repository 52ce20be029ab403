package org.edgemuse.cli;

import java.nio.file.Files;
import java.util.List;

/** Rows of {@link BadInputs}: markets that cannot be. */
final class BadMarkets {
  /** A sound market. */
  static final String MARKET =
      """
      slots: 2
      accessPoints: {count: 2, bandwidthMHz: 100, costPerMHz: 0.1}
      edgeServers: {count: 2, colocated: true, capacityTflops: 30, costPerTflops: 22, \
      latencyLimitMs: 900, model: {llm: {gflopPerToken: 1.0e-5}}}
      userEquipments:
        count: 3
        oneRequestPerServer: true
        demand: {bernoulli: {probability: 1}}
        applications: [{inTokens: 300, outTokens: 200, errorLimit: 1.0e-5}]
      channel: snr
      sharing: {link: allocated, server: allocated}
      scheduler: bound
      incentive: equilibrium
      qoe: multi-dimensional
      metrics: [market, requests]
      """;

  private BadMarkets() {}

  static List<BadInput> all() {
    return List.of(
        task("outTokens: 0", "applications[0].outTokens: outTokens (0) must be in [1, 10000000]"),
        task("inTokens: 1.5", "applications[0].inTokens: inTokens (1.5) must be a whole number"),
        task("errorLimit: 1", "applications[0].errorLimit: errorLimit (1) must be in (0, 1)"),
        task("errorLimit: 0", "errorLimit (0) must be in (0, 1)"),
        task("share: 0", "share (0) must be above 0"),
        task("tokens: 3", "Unknown key 'tokens'. Did you mean 'inTokens'?"),
        task(
            "inTokens: {pairs: [[1, 2, 3]]}",
            "applications[0].inTokens: the matrix must have a row for each of 2 ESs (or APs), it has"
                + " 1"),
        task(
            "inTokens: {pairs: [[1, 2], [3, 4]]}",
            "the rows of the matrix must have a number for each of 3 UEs, they have 2"),
        over(
            "userEquipments: {resultMB: 3}",
            "userEquipments.resultMB: resultMB means nothing beside applications"),
        over(
            "userEquipments: {applications: []}",
            "@bad.yaml:2: userEquipments.resultMB: resultMB is missing"),
        over(
            "userEquipments: {applications: null, resultMB: 1}",
            "userEquipments.applications must say how many"),
        over("edgeServers: {latencyLimitMs: 0}", "latencyLimitMs (0) must be above 0 ms"),
        over(
            "edgeServers: {latencyLimitMs: [900, 1001]}",
            "edgeServers.latencyLimitMs: latencyLimitMs (up to 1001 ms) must be at most slotSeconds"),
        over("edgeServers: {latencyLimitMs: null}", "edgeServers.latencyLimitMs must be given"),
        over("edgeServers: {capacityTflops: [0, 1]}", "capacityTflops[0] (0) must be above 0"),
        over(
            "edgeServers: {costPerTflops: 0}",
            "@bad.yaml:2: edgeServers.costPerTflops: costPerTflops must be above 0"),
        over(
            "edgeServers: {capacityTflops: null, capacityGcps: 30}",
            "costPerTflops means nothing beside capacityGcps"),
        over("accessPoints: {costPerMHz: [1, 0]}", "costPerMHz must be above 0 (AP 1)"),
        over("edgeServers: {colocated: false}", "colocated must be true"),
        over(
            "userEquipments: {valuation: {minReward: 2}}",
            "userEquipments.valuation: minReward (from 2) must not exceed maxReward (up to 1)"),
        over(
            "incentive: {ratio: {totalReward: 0}}",
            "incentive.ratio.totalReward: totalReward (0) must be above 0"),
        over(
            "incentive: {dual-perturbation: {step: {constant: 1, harmonic: 1}}}",
            "must be a mapping with exactly one of the keys constant, harmonic, quantised"),
        over(
            "incentive: {dual-perturbation: {sweep: gauss}}",
            "incentive.dual-perturbation.sweep: Unknown sweep 'gauss'. Known: jacobi, gauss-seidel"),
        over("incentive: equilibirum", "Unknown incentive mechanism 'equilibirum'. Did you mean"),
        over("metrics: [{trade: {asp: 3}}]", "asp (3) must be at most 2"),
        over("metrics: [market, market]", "Another metric has a column 'mu_utility_mean' too"),
        over("incentive: null", "@market.yaml:10: sharing.link: link serves by granted parts"),
        over("incentive: open-access", "link serves by granted parts"),
        over("channel: {snr: {snrDb: [1, 2]}}", "snrDb"));
  }

  private static BadInput task(String key, String told) {
    String rest = "inTokens: 300, outTokens: 200, errorLimit: 1.0e-5, ";
    String given = key.substring(0, key.indexOf(':'));
    String others = rest.replaceAll("\\b" + given + ": [^,]*, ", "");
    return over("userEquipments: {applications: [{" + others + key + "}]}", told);
  }

  private static BadInput over(String keys, String told) {
    return BadInput.sweep(
        "market with " + keys,
        folder -> {
          Files.writeString(folder.resolve("market.yaml"), MARKET);
          Files.writeString(folder.resolve(BadInput.BAD), "extends: market.yaml\n" + keys + "\n");
        },
        told);
  }
}
