package org.edgemuse.experiment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShardTest {

  private static String refusal(String text) {
    return assertThrows(IllegalArgumentException.class, () -> Shard.parse(text)).getMessage();
  }

  @Test
  void everyPointIsOfOneShard() {
    for (int of = 1; of <= 7; of++) {
      for (int point = 0; point < 20; point++) {
        int holders = 0;
        for (int number = 1; number <= of; number++) {
          holders += new Shard(number, of).holds(point) ? 1 : 0;
        }
        assertEquals(1, holders, point + " of " + of);
      }
    }
  }

  @Test
  void shardIsReadAsItIsWritten() {
    assertEquals(new Shard(2, 3), Shard.parse("2/3"));
    assertEquals(new Shard(2, 3), Shard.parse(" 2/3\n"));
    assertEquals("2/3", Shard.parse("02/03").toString());
    assertTrue(Shard.parse("1/1").isWhole());
    assertFalse(Shard.parse("1/2").isWhole());
    assertEquals(Shard.WHOLE, Shard.parse("1/1"));
  }

  @Test
  void whatIsNoShardIsTold() {
    assertEquals("shard (0/3) must be from 1/3 to 3/3", refusal("0/3"));
    assertEquals("shard (4/3) must be from 1/3 to 3/3", refusal("4/3"));
    for (String bad :
        new String[] {"", "2", "2/", "/3", "-1/3", "1/2/3", "a/b", "1.0/3", "1 / 3"}) {
      assertEquals("shard (%s) must be a part of how many, as in 2/3".formatted(bad), refusal(bad));
    }
    assertEquals(
        "shard (1/99999999999) must be a part of how many, as in 2/3", refusal("1/99999999999"));
    assertEquals("shard (0/0) must be of at least one part", refusal("0/0"));
  }
}
