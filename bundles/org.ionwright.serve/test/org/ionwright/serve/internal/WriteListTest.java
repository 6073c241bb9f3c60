package org.ionwright.serve.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.ionwright.command.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteListTest {

	@ParameterizedTest
	@CsvSource({ "IW:a:b:SP, true", "a:b:SP, true", "a:*:SP, true", "*:SP, true", "*, true", "**, true",
			"a:b:SP*, true",
			"*a*b*S*P*, true", "a:b, false", "A:b:SP, false", "b:SP, false", "*:sp, false", "W:a:b:SP, false",
			"IW:IW:a:b:SP, false", "a*b, false", "*x*, false" })
	void patternsFitNamesWithAndWithoutPrefix(String pattern, boolean fits) {
		assertEquals(fits, new WriteList(List.of(pattern)).allows("IW:a:b:SP", "IW:"));
	}

	@Test
	void nothingIsAllowedWithoutAPattern() throws CommandException {
		assertFalse(WriteList.EMPTY.allows("", ""));
		assertEquals(WriteList.EMPTY, WriteList.parse("# nothing\n\n   \r\n", "f"));
	}

	@Test
	void commentsAndEmptyLinesAreSkipped() throws CommandException {
		WriteList list = WriteList.parse("# gas\n  gas:*:SP\r\n\nvalve:SP  ", "f");
		assertEquals(List.of("gas:*:SP", "valve:SP"), list.patterns());
		assertEquals(List.of("valve:SP"), list.unused(List.of("IW:gas:flow:SP"), "IW:"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "a.b", "a[0]", "a?", "a,b", "\u00e4", "write = a" })
	void otherCharactersAreMistakes(String line) {
		CommandException refused = assertThrows(CommandException.class, () -> WriteList.parse("# x\n" + line, "f"));
		assertTrue(String.valueOf(refused.getMessage()).startsWith("f, line 2: '" + line + "' is no name"),
				refused.getMessage());
	}

	@Test
	void manyStarsTakeNoTime() {
		WriteList list = new WriteList(List.of("*a".repeat(90) + "*b"));
		assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertFalse(list.allows("a".repeat(5000), "")));
	}

	/** As the matching of regular expressions has it. */
	@Test
	void randomPatterns() {
		Random random = new Random(11);
		for (int i = 0; i < 50_000; i++) {
			String pattern = random(random, "ab*", 7);
			String name = random(random, "ab", 7);
			assertEquals(name.matches(pattern.replace("*", ".*")), new WriteList(List.of(pattern)).allows(name, ":"),
					pattern + " " + name);
		}
	}

	private static String random(Random random, String letters, int most) {
		StringBuilder text = new StringBuilder();
		for (int n = random.nextInt(most); n >= 0; n--) {
			text.append(letters.charAt(random.nextInt(letters.length())));
		}
		return text.toString();
	}
}
