package org.ionwright.transport.pva.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServersTest {

	private static final String CHARACTERS = "ab.1059:[],@/ -_\u0661";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'' | ''", "localhost | localhost", "10.0.0.7:5085 | 10.0.0.7:5085",
			"a.lab.org, b:1 | a.lab.org b:1", "[::1]:5075,[fe80::1] | [::1]:5075 [fe80::1]" })
	void takesHostsAndPorts(String text, String list) throws DeviceException {
		assertEquals(list, Servers.parse(text, "pva:").list());
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", "a,,b", "host:0", "host:65536", "host:", ":5075", "::1", "pvas://host", "a b", "-a" })
	void refusesOthers(String text) {
		DeviceException refused = assertThrows(DeviceException.class, () -> Servers.parse(text, "pva:"));
		assertEquals(DeviceReason.CONFIGURATION, refused.reason());
		assertTrue(String.valueOf(refused.getMessage()).contains("expected host or host:port"), refused.getMessage());
	}

	@Test
	void garbageIsRefusedOrTaken() {
		Random random = new Random(5);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(20); n > 0; n--) {
				text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
			}
			try {
				Servers.parse(text.toString(), "pva:");
			} catch (DeviceException e) {
				assertEquals(DeviceReason.CONFIGURATION, e.reason());
			}
		}
	}
}
