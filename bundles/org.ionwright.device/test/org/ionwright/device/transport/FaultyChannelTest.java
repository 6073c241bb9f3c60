package org.ionwright.device.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class FaultyChannelTest {

	private static final Duration LONG = Duration.ofSeconds(10);
	private static final Duration SHORT = Duration.ofMillis(30);

	/** Two questions, each with an answer of five bytes and CR. */
	private static FaultyChannel twice(String faults) {
		Script script = new Script().expect("Q1").answer("abcde\r").expect("Q2").answer("fghij\r").silence();
		return new FaultyChannel(script.open("scripted", false), Fault.parse(faults));
	}

	private static String text(byte[] bytes) {
		return Bytes.show(bytes);
	}

	private static String ask(ByteChannel channel, String question) throws DeviceException, InterruptedException {
		channel.write(question.getBytes(StandardCharsets.ISO_8859_1));
		StringBuilder all = new StringBuilder();
		while (!all.toString().endsWith("\\r")) {
			byte[] bytes = channel.read(100, all.isEmpty() ? LONG : SHORT);
			if (bytes.length == 0) {
				return all.toString();
			}
			all.append(text(bytes));
		}
		return all.toString();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'drop@byte2',    'acde\\r',  'fghij\\r'
			'drop@byte6',    'abcde',    'fghij\\r'
			'drop@byte8',    'abcde\\r', 'fhij\\r'
			'split',         'abcde\\r', 'fghij\\r'
			'split@call2',   'abcde\\r', 'fghij\\r'
			'delay:20@call1','abcde\\r', 'fghij\\r'
			""")
	void bytesVanishOrComeLate(String faults, String first, String second) throws Exception {
		FaultyChannel channel = twice(faults);
		assertEquals(first, ask(channel, "Q1"));
		assertEquals(second, ask(channel, "Q2"));
	}

	@Test
	void splitGivesSingleBytes() throws Exception {
		FaultyChannel channel = twice("split@call2");
		channel.write(new byte[] { 'Q', '1' });
		assertEquals(6, channel.read(100, LONG).length);
		channel.write(new byte[] { 'Q', '2' });
		for (String expected : List.of("f", "g", "h")) {
			assertEquals(expected, text(channel.read(100, LONG)));
		}
	}

	@Test
	void delayedBytesAreNotThereBefore() throws Exception {
		FaultyChannel channel = twice("delay:150");
		long start = System.nanoTime();
		channel.write(new byte[] { 'Q', '1' });
		assertEquals(0, channel.read(100, Duration.ZERO).length);
		assertEquals(0, channel.read(100, SHORT).length);
		assertEquals("abcde\\r", text(channel.read(100, LONG)));
		assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(149));
		assertEquals("fghij\\r", ask(channel, "Q2"));
	}

	@Test
	void garbageHasOtherBytesButTheSameEndAndIsTheSameEachTime() throws Exception {
		String garbage = ask(twice("garbage@call1"), "Q1");
		assertTrue(garbage.endsWith("\\r"), garbage);
		assertFalse(garbage.contains("a") && garbage.contains("b"), garbage);
		assertEquals(garbage, ask(twice("garbage@call1"), "Q1"));
		FaultyChannel channel = twice("garbage@call1");
		ask(channel, "Q1");
		assertEquals("fghij\\r", ask(channel, "Q2"));
	}

	@ParameterizedTest
	@CsvSource({ "disconnect@byte1,''", "disconnect@byte3,ab", "disconnect@byte7,abcde\\r",
			"disconnect@byte9,abcde\\rfg",
			"disconnect@call1,''", "disconnect@call2,abcde\\r", "disconnect,''" })
	void theLinkBreaksThereAndStaysBroken(String fault, String before) {
		FaultyChannel channel = twice(fault);
		List<String> received = new ArrayList<>();
		DeviceException failure = assertThrows(DeviceException.class, () -> {
			for (String question : List.of("Q1", "Q2")) {
				channel.write(question.getBytes(StandardCharsets.ISO_8859_1));
				for (int size = 0; size < 6;) {
					byte[] bytes = channel.read(100, LONG);
					size += bytes.length;
					received.add(text(bytes));
				}
			}
		});
		assertEquals(DeviceReason.LINK_LOST, failure.reason());
		assertEquals(before, String.join("", received));
		assertThrows(DeviceException.class, () -> channel.read(1, Duration.ZERO));
		assertThrows(DeviceException.class, () -> channel.write(new byte[1]));
	}

	@ParameterizedTest
	@CsvSource({ "silence@byte3,ab", "silence@call1,''", "silence,''" })
	void silenceSaysNothingMore(String fault, String before) throws Exception {
		FaultyChannel channel = twice(fault);
		channel.write(new byte[] { 'Q', '1' });
		assertEquals(before, text(channel.read(100, SHORT)));
		assertEquals(0, channel.read(100, SHORT).length);
		channel.write(new byte[] { 'X' });
		assertEquals(0, channel.read(100, SHORT).length);
	}

	@Test
	void thePlugIsPulledFromAnotherThread() throws Exception {
		for (String faults : List.of("silence", "delay:9000")) {
			FaultyChannel channel = twice(faults);
			channel.write(new byte[] { 'Q', '1' });
			CompletableFuture<byte[]> reading = CompletableFuture.supplyAsync(() -> {
				try {
					return channel.read(100, LONG);
				} catch (DeviceException | InterruptedException e) {
					throw new IllegalStateException(e);
				}
			});
			channel.disconnect();
			ExecutionException failure = assertThrows(ExecutionException.class, () -> reading.get(5, TimeUnit.SECONDS));
			assertTrue(failure.getCause().getCause() instanceof DeviceException lost
					&& lost.reason() == DeviceReason.LINK_LOST);
		}
	}
}
