package org.ionwright.driver.srsrga.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RgaLoginTest {

	private static final RgaSettings SETTINGS = new RgaSettings("admin", "secret", 0.7, 3);

	/** Answers each write with the next line of a script. */
	private static final class Adapter implements ByteChannel {

		final StringBuilder sent = new StringBuilder();
		private final Queue<String> answers = new ArrayDeque<>();
		private byte[] waiting = {};

		Adapter(String... answers) {
			this.answers.addAll(Arrays.asList(answers));
		}

		@Override
		public void write(byte[] bytes) {
			sent.append(Bytes.show(bytes));
			String answer = answers.poll();
			waiting = Bytes.parse(answer == null ? "" : answer);
		}

		@Override
		public byte[] read(int most, Duration limit) throws InterruptedException {
			byte[] all = waiting;
			waiting = new byte[0];
			if (all.length == 0) {
				Thread.sleep(limit);
			}
			return all;
		}

		@Override
		public boolean serial() {
			return false;
		}

		@Override
		public String address() {
			return "tcp://rga:818";
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private static void login(Adapter adapter) throws DeviceException, InterruptedException {
		RgaLogin.login(new Exchange(adapter, "\r", RgaProtocol.LINE, Duration.ofSeconds(1)), SETTINGS);
	}

	@ParameterizedTest
	@CsvSource({ "Name:, Password:, Welcome to SRS RGA", "SRS RGA\\r\\nName: , \\r\\nPassword: , \\r\\nWelcome\\r\\n",
			"\\rname:, admin\\r\\npassword:, WELCOME" })
	void logsIn(String name, String password, String welcome) {
		Adapter adapter = new Adapter(name, password, welcome);
		assertDoesNotThrow(() -> login(adapter));
		assertEquals("\\radmin\\rsecret\\r", adapter.sent.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Name:", "\\r\\nLogin failed\\r\\nName:", "Invalid user", "Access denied" })
	void refusalIsAMatterOfConfiguration(String answer) {
		DeviceException refusal = assertThrows(DeviceException.class,
				() -> login(new Adapter("Name:", "Password:", answer)));
		assertEquals(DeviceReason.CONFIGURATION, refusal.reason());
		assertTrue(String.valueOf(refusal.getMessage()).contains("user 'admin'"), refusal.getMessage());
		assertFalse(String.valueOf(refusal.getMessage()).contains("secret"), refusal.getMessage());
	}

	@Test
	void noPromptIsATimeOut() {
		DeviceException failure = assertThrows(DeviceException.class, () -> login(new Adapter("ftp ready")));
		assertEquals(DeviceReason.TIMEOUT, failure.reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "password=x", "peak-width=0", "peak-width=wide", "degas-minutes=21", "degas-minutes=1.5" })
	void settingsAreChecked(String option) {
		DeviceException refusal = assertThrows(DeviceException.class,
				() -> RgaSettings.of(DeviceUri.parse("srs-rga:tcp://rga:818?" + option)));
		assertEquals(DeviceReason.CONFIGURATION, refusal.reason());
	}

	@Test
	void settingsHaveStandards() throws Exception {
		assertEquals(new RgaSettings("", "", 0.7, 3), RgaSettings.of(DeviceUri.parse("srs-rga:serial:/dev/ttyUSB0")));
		assertEquals(new RgaSettings("a", "b", 1, 20),
				RgaSettings.of(DeviceUri.parse("srs-rga:tcp://h:818?user=a&password=b&peak-width=1&degas-minutes=20")));
	}
}
