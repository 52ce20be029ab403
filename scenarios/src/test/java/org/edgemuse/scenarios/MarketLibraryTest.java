package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.LlmTask;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Mu;
import org.junit.jupiter.api.Test;

/** The example of the market as a library in the README of plugins/incentive. */
class MarketLibraryTest {

  private static Clearing clear() {
    Market market =
        Market.of(
                List.of(
                    new Asp(3.007e-5, 500, 21.46, .1, 30, 500)), // xi, kappa, prices, capacities
                List.of(new Mu(370.6, 1e-4, 1), new Mu(370.6, 1e-4, 1))) // mu, Rmin, Rmax
            .request(0, 0, new LlmTask(500, 200, 1e-7), 40) // ASP, MU, task, linear SNR
            .request(0, 1, new LlmTask(348, 500, 1e-9), 62)
            .build();
    Clearing clearing = new ExactSolver().clear(market);
    return clearing;
  }

  /** With slack capacity R (kappa + Q) / (kappa - Q) = mu / (1 + Q) for a single ASP. */
  @Test
  void theExampleIsAnEquilibrium() {
    Clearing clearing = clear();
    for (int mu = 0; mu < 2; mu++) {
      double qoe = clearing.allocation().qoeMs()[mu];
      assertEquals(
          370.6 / (1 + qoe), clearing.rewards()[mu] * (500 + qoe) / (500 - qoe), 1e-9, "MU " + mu);
    }
    assertTrue(clearing.maxRegret() < 1e-9);
  }

  @Test
  void theReadmeShowsThisCode() throws IOException {
    String readme = Files.readString(Command.ROOT.resolve("plugins/incentive/README.md"));
    String source =
        Files.readString(
            Command.ROOT.resolve(
                "scenarios/src/test/java/org/edgemuse/scenarios/MarketLibraryTest.java"));
    Matcher block =
        Pattern.compile("```java\n(Market market =.*?)```", Pattern.DOTALL).matcher(readme);
    assertTrue(block.find(), "the README has an example of the library");
    String indented = block.group(1).strip().replaceAll("(?m)^(?=.)", "    ");
    assertTrue(source.contains(indented), "the README's example is not the one that is tested");
  }
}
