package org.ionwright.device.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class TranscriptTest {

	private static final Duration SHORT = Duration.ofMillis(20);
	private static final SerialLine LINE = SerialLine.of(9600);

	private final StandardLinks links = new StandardLinks(List::of, List.of(), Traffic.NONE);

	@TempDir
	Path folder = Path.of("");

	private ByteChannel replay(Path file, int section) throws DeviceException, InterruptedException {
		return links.open(ByteChannel.class, "replay:" + file, Map.of("section", Integer.toString(section)), LINE);
	}

	private Path recorded() throws Exception {
		Path file = folder.resolve("talk.txt");
		byte[] all = new byte[256];
		for (int i = 0; i < 256; i++) {
			all[i] = (byte) i;
		}
		Script script = new Script().expect("Q ").answer("A\r\n").expect(all).answer(all).answer("end ").breakLink();
		try (ByteChannel channel = new RecordingChannel(script.open("serial:/dev/x", true), file)) {
			channel.write(new byte[] { 'Q', ' ' });
			assertEquals(1, channel.read(1, SHORT).length);
			assertEquals(2, channel.read(10, SHORT).length);
			channel.write(all);
			assertEquals(256, channel.read(1000, SHORT).length);
			assertEquals(4, channel.read(1000, SHORT).length);
			assertThrows(DeviceException.class, () -> channel.read(1, SHORT));
		}
		try (ByteChannel channel = new RecordingChannel(new Script().expect("again").open("tcp://h:1", false), file)) {
			channel.write("again".getBytes(StandardCharsets.ISO_8859_1));
		}
		return file;
	}

	@Test
	void whatWasRecordedIsReplayed() throws Exception {
		Path file = recorded();
		try (ByteChannel channel = replay(file, 1)) {
			assertTrue(channel.serial());
			channel.write(new byte[] { 'Q' });
			channel.write(new byte[] { ' ' });
			assertEquals("A", Bytes.show(channel.read(10, SHORT)));
			assertEquals("\\r\\n", Bytes.show(channel.read(10, SHORT)));
			assertEquals(0, channel.read(10, Duration.ZERO).length);
			byte[] all = new byte[256];
			for (int i = 0; i < 256; i++) {
				all[i] = (byte) i;
			}
			channel.write(all);
			assertArrayEquals(all, channel.read(1000, SHORT));
			assertEquals("end ", Bytes.show(channel.read(1000, SHORT)));
			DeviceException lost = assertThrows(DeviceException.class, () -> channel.read(1, SHORT));
			assertEquals(DeviceReason.LINK_LOST, lost.reason());
		}
		try (ByteChannel channel = replay(file, 2)) {
			channel.write("again".getBytes(StandardCharsets.ISO_8859_1));
			DeviceException end = assertThrows(DeviceException.class, () -> channel.read(1, SHORT));
			assertTrue(end.getMessage().contains("ends after line 11"), end.getMessage());
		}
		assertThrows(DeviceException.class, () -> replay(file, 3));
	}

	@Test
	void anotherQuestionIsRefusedWithLineAndBytes() throws Exception {
		ByteChannel channel = replay(recorded(), 1);
		DeviceException other = assertThrows(DeviceException.class, () -> channel.write(new byte[] { 'Q', 'x' }));
		assertEquals(DeviceReason.PROTOCOL, other.reason());
		assertTrue(
				other.getMessage().contains("line 3 expects '\\x20'")
						|| other.getMessage().contains("line 3 expects 'Q '"),
				other.getMessage());
		assertTrue(other.getMessage().contains("the driver sent 'Qx'"), other.getMessage());
		ByteChannel tooEarly = replay(recorded(), 1);
		tooEarly.write(new byte[] { 'Q', ' ' });
		DeviceException early = assertThrows(DeviceException.class, () -> tooEarly.write(new byte[] { 'Q' }));
		assertTrue(early.getMessage().contains("line 4 'A' was not received yet"), early.getMessage());
	}

	@Test
	void otherFilesAreNotOverwritten() throws Exception {
		Path letter = folder.resolve("letter.txt");
		Files.writeString(letter, "Dear Sir\n");
		ByteChannel channel = new Script().open("scripted", false);
		assertEquals(DeviceReason.CONFIGURATION,
				assertThrows(DeviceException.class, () -> new RecordingChannel(channel, letter)).reason());
		assertEquals("Dear Sir\n", Files.readString(letter));
		Path nowhere = folder.resolve("none/talk.txt");
		assertThrows(DeviceException.class, () -> new RecordingChannel(channel, nowhere));
		Path shared = folder.resolve("shared.txt");
		try (ByteChannel first = new RecordingChannel(channel, shared)) {
			DeviceException twice = assertThrows(DeviceException.class, () -> new RecordingChannel(channel, shared));
			assertTrue(twice.getMessage().contains("another link"), twice.getMessage());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.000001 > Q", "@ yesterday tcp://h:1", "@ 2026-11-26T09:30:00Z tcp://h:1\n0.1 > Q",
			"@ 2026-11-26T09:30:00Z tcp://h:1\n0.000001 = Q", "@ 2026-11-26T09:30:00Z tcp://h:1\n0.000001 < \\q",
			"@ 2026-11-26T09:30:00Z tcp://h:1\nrubbish", "@" })
	void brokenLinesAreNamed(String lines) {
		String message = assertThrows(IllegalArgumentException.class,
				() -> Transcript.parse(Transcript.HEADER + "\n" + lines)).getMessage();
		assertTrue(message.startsWith("line " + (1 + lines.lines().count()) + ": "), message);
	}

	@Test
	void notesBlankLinesAndOtherLineEndsAreAllowed() {
		String text = Transcript.HEADER + "\r\n# a note\r\n\r\n@ 2026-11-26T09:30:00Z tcp://h:1\r\n1.500000 > Q\\r\r\n";
		Transcript.Section section = Transcript.parse(text).sections().getFirst();
		assertEquals(new Transcript.Section(Instant.parse("2026-11-26T09:30:00Z"), "tcp://h:1",
				List.of(new Transcript.Line(5, Duration.ofMillis(1500), Transcript.Event.SENT, "Q\\r"))), section);
	}

	@Test
	void anyTextIsReadOrRefused() throws Exception {
		Random random = new Random(3);
		String good = Files.readString(recorded(), StandardCharsets.ISO_8859_1);
		for (int i = 0; i < 2_000; i++) {
			StringBuilder text = new StringBuilder(good);
			for (int changes = random.nextInt(4); changes >= 0; changes--) {
				int at = Transcript.HEADER.length() + random.nextInt(text.length() - Transcript.HEADER.length());
				if (random.nextBoolean()) {
					text.setCharAt(at, (char) random.nextInt(300));
				} else {
					text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
				}
			}
			try {
				for (Transcript.Section section : Transcript.parse(text.toString()).sections()) {
					Script.of(section);
				}
			} catch (IllegalArgumentException e) {
				assertNotNull(e.getMessage());
			}
		}
	}
}
