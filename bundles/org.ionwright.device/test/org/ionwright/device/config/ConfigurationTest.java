package org.ionwright.device.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

	private static ConfiguredParameter parameter(boolean settable, String lines) throws DeviceException {
		return ConfiguredParameter.of(ConfigurationSection.parse(lines.replace("; ", "\n"), "f").get(1), settable);
	}

	@Test
	void sectionsInTheirOrder() throws DeviceException {
		List<ConfigurationSection> sections = ConfigurationSection
				.parse("\ufeff# device\r\nname = Ä = ü\n\n[a.b]\n key=1 \n[c]", "f");
		assertEquals(List.of("", "a.b", "c"), sections.stream().map(ConfigurationSection::name).toList());
		assertEquals(Map.of("name", "Ä = ü"), sections.get(0).values());
		assertEquals("1", sections.get(1).text("key", ""));
		assertEquals("f, line 6", sections.get(2).where());
		assertTrue(sections.get(1).has("key"));
		assertFalse(sections.get(2).has("key"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nonsense | f, line 1: 'nonsense' is neither",
			"a = 1; a = 2 | f, line 2: 'a' is given twice", "= 1 | f, line 1: '= 1' is neither", "[] | is neither" })
	void whatIsNoConfigurationIsRefusedWithItsLine(String lines, String part) {
		DeviceException e = assertThrows(DeviceException.class,
				() -> ConfigurationSection.parse(lines.replace("; ", "\n"), "f"));
		assertEquals(DeviceReason.CONFIGURATION, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains(part), e.getMessage());
	}

	@Test
	void aQuantity() throws DeviceException {
		ConfiguredParameter set = parameter(true,
				"[channels[0].voltage]; label = Lens; unit = V; scale = 1e3; offset = -2; "
						+ "minimum = 0; maximum = 2000; rate = 100; tolerance = 2.5; safe = 0; role = lens-voltage");
		assertEquals(
				new ParameterDescription("channels[0].voltage", "Lens", "V", Access.READ_WRITE, 0, 2000, 100, 2.5, 0,
						List.of(), Role.LENS_VOLTAGE),
				set.description());
		assertEquals(1498, set.value(1.5));
		assertEquals(1.5, set.number(1498));
		ParameterDescription read = parameter(false, "[p]").description();
		assertEquals(ParameterDescription.readOnly("p", "p", "1", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
				read);
		assertEquals(2, parameter(true, "[p]; minimum = -1000; maximum = 1000").description().tolerance());
	}

	@Test
	void states() throws DeviceException {
		assertEquals(
				new ParameterDescription("valve", "valve", "1", Access.READ_WRITE, 0, 1, Double.POSITIVE_INFINITY, 0.5,
						0,
						List.of("closed", "open"), Role.VALVE),
				parameter(true, "[valve]; states = closed, open; safe = closed; role = valve").description());
		assertEquals(ParameterDescription.state("s", "s", List.of("no", "yes")),
				parameter(false, "[s]; states = no, yes").description());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[P] | true | 'P' is no parameter", "[a.] | true | 'a.' is no parameter",
			"[p]; safe = 0 | false | safe is of no use for a parameter that cannot be set",
			"[p] | true | minimum and maximum must be given",
			"[p]; minimum = 1; maximum = 0 | true | not in this order",
			"[p]; minimum = 0; maximum = 1; safe = 2 | true | not in this order",
			"[p]; minimum = 0; maximum = 1; rate = 0 | true | rate must be above 0",
			"[p]; minimum = 0; maximum = 1; tolerance = -1 | true | tolerance 0 or above",
			"[p]; scale = 0 | false | scale = 0", "[p]; scale = x | false | scale = x is no number",
			"[p]; scale = 1e999 | false | is no number", "[p]; scale = | false | 'scale' is empty",
			"[p]; minimum = 0; maximum = 1; role = reading | true | role = reading; expected one of detector-voltage",
			"[p]; states = a, | false | a part is empty", "[p]; states = a, a | false | two are equal",
			"[p]; states = a, b; unit = V | false | unit is of no use beside states",
			"[p]; states = a, b; safe = c | true | safe = c; expected one of a, b" })
	void whatIsNoParameterIsRefused(String lines, boolean settable, String part) {
		DeviceException e = assertThrows(DeviceException.class, () -> parameter(settable, lines));
		assertEquals(DeviceReason.CONFIGURATION, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains(part), e.getMessage());
		assertTrue(String.valueOf(e.getMessage()).startsWith("f, line 1 [") || part.contains("given twice"),
				e.getMessage());
	}

	@Test
	void numbersAndChoicesWithinLimits() throws DeviceException {
		ConfigurationSection section = new ConfigurationSection("s", "f", Map.of("n", "2.5", "w", "b", "i", "3"));
		assertEquals(2.5, section.number("n", 0, 3, 1));
		assertEquals(1, section.number("m", 5, 6, 1));
		assertEquals(3, section.integer("i", 1, 3, 9));
		assertEquals(1, section.choice("w", List.of("a", "b"), "a"));
		assertThrows(DeviceException.class, () -> section.number("n", 3, 4, 1));
		assertThrows(DeviceException.class, () -> section.integer("n", 0, 4, 1));
		assertThrows(DeviceException.class, () -> section.choice("w", List.of("c"), "c"));
		assertThrows(DeviceException.class, () -> section.refuseOthers(List.of("n", "w")));
	}

	@Test
	void filesAreTextsOfAMegabyteAtMost(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("c.ini");
		Files.writeString(file, "a = ä");
		assertEquals("a = ä", ConfigurationSection.read(file.toString(), "x:y"));
		Files.write(file, new byte[] { 'a', (byte) 0xff });
		refused(file.toString(), "is no UTF-8 text");
		Files.write(file, new byte[(1 << 20) + 1]);
		refused(file.toString(), "is longer than");
		refused(folder.toString(), "is no file");
		refused("\0", "cannot be read");
	}

	private static void refused(String file, String part) {
		DeviceException e = assertThrows(DeviceException.class, () -> ConfigurationSection.read(file, "x:y"));
		assertTrue(String.valueOf(e.getMessage()).startsWith("device address 'x:y': "), e.getMessage());
		assertTrue(String.valueOf(e.getMessage()).contains(part), e.getMessage());
	}

	@Test
	void anyTextIsReadOrRefused() {
		Random random = new Random(1);
		String letters = "[]=# \n\rab.09eE,-ä\u0000minimum";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(60); n > 0; n--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				for (ConfigurationSection section : ConfigurationSection.parse(text.toString(), "f")) {
					ConfiguredParameter.of(section, random.nextBoolean());
				}
			} catch (DeviceException e) {
				assertEquals(DeviceReason.CONFIGURATION, e.reason());
			}
		}
	}
}
