package org.edgemuse.console.refresh;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RefresherTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void manyAsksMakeFewPicturesAndTheLastIsHonoured() {
    AtomicInteger state = new AtomicInteger();
    AtomicInteger seen = new AtomicInteger();
    Semaphore pictures = new Semaphore(0);
    Refresher refresher =
        new Refresher(
            () -> {
              seen.set(state.get());
              pictures.release();
            });
    for (int i = 0; i < 100_000; i++) {
      state.incrementAndGet();
      refresher.ask();
    }
    int made = 0;
    while (seen.get() < 100_000) {
      assertTimeoutPreemptively(PATIENCE, () -> pictures.acquire());
      made++;
    }
    assertTrue(made < 1000, made + " pictures");
  }
}
