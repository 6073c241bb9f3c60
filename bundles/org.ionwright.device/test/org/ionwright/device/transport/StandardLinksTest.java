package org.ionwright.device.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandardLinksTest {

	private static final SerialLine LINE = SerialLine.of(9600);

	private final List<String> opened = new ArrayList<>();
	private final List<String> heard = new ArrayList<>();
	private final List<LinkFactory> factories = List.of(new PlainFactory(opened), new RegisterFactory());
	private final StandardLinks links = new StandardLinks(() -> factories,
			List.of(Setting.integer("channel", "channel", 1, 6, "1")),
			(sent, bytes, nanos) -> heard.add((sent ? "> " : "< ") + new String(bytes, StandardCharsets.ISO_8859_1)));

	@TempDir
	Path folder = Path.of("");

	@Test
	void aLinkIsFoundByItsSchemeAndHeard() throws Exception {
		try (ByteChannel channel = links.open(ByteChannel.class, "plain:x", Map.of("channel", "2", "level", "5"),
				LINE)) {
			channel.write(new byte[] { 'Q' });
			assertEquals("A", Bytes.show(channel.read(9, Duration.ofSeconds(1))));
		}
		assertEquals(List.of("plain:x closed"), opened.subList(1, opened.size()));
		assertEquals(List.of("> Q", "< A"), heard);
	}

	@Test
	void registersOverBytesAreHeardAsCallsAndTheirBytesDecorated() throws Exception {
		Path file = folder.resolve("talk.txt");
		List<String> wires = new ArrayList<>();
		try (ModbusLink link = links.through(channel -> {
			wires.add(channel.address());
			return channel;
		}).open(ModbusLink.class, "registers:plain:x", Map.of("record", file.toString(), "level", "5"), LINE)) {
			assertEquals(65, link.holdingRegisters(1, 2, 3)[0]);
			assertThrows(DeviceException.class, () -> link.writeCoil(1, 2, true));
		}
		assertEquals(List.of("plain:x"), wires);
		assertEquals(List.of("> holdingRegisters(1, 2, 3)", "< [65]", "> writeCoil(1, 2, true)", "< failed: no coils"),
				heard);
		String transcript = Files.readString(file);
		assertTrue(transcript.contains(" > Q\n") && transcript.contains(" < A\n"), transcript);
	}

	@Test
	void faultsComeByTheAddress() throws Exception {
		ByteChannel channel = links.open(ByteChannel.class, "plain:x", Map.of("fault", "disconnect@call1"), LINE);
		assertEquals(DeviceReason.LINK_LOST,
				assertThrows(DeviceException.class, () -> channel.write(new byte[1])).reason());
	}

	static Stream<Arguments> mistakes() {
		return Stream.of(
				Arguments.of(ByteChannel.class, "usb:1", Map.of(),
						"no transport for 'usb:1' is installed; there are plain:NAME, registers:plain:NAME, replay:FILE"
								+ " (Ionwright's are org.ionwright.transport.*)"),
				Arguments.of(ByteChannel.class, "/dev/ttyS0", Map.of(), "no transport for '/dev/ttyS0'"),
				Arguments.of(ByteChannel.class, "", Map.of(), "no transport for ''"),
				Arguments.of(ByteChannel.class, "registers:plain:x", Map.of(),
						"leads to a ModbusLink, but the driver needs a ByteChannel; such are plain:NAME, replay:FILE"),
				Arguments.of(PvLink.class, "plain:x", Map.of(), "needs a PvLink; such are none"),
				Arguments.of(ByteChannel.class, "plain:x", Map.of("baut", "1"),
						"unknown option 'baut'; there are channel, fault, level, record"),
				Arguments.of(ModbusLink.class, "registers:plain:x", Map.of("baut", "1"),
						"unknown option 'baut'; there are channel, fault, level, pace, record"),
				Arguments.of(ByteChannel.class, "plain:x", Map.of("level", "12"), "from 0 to 9"),
				Arguments.of(ByteChannel.class, "plain:x", Map.of("fault", "rust"), "'rust' is no fault"),
				Arguments.of(ByteChannel.class, "plain:x", Map.of("record", ""), "record is missing"),
				Arguments.of(ByteChannel.class, "plain:x", Map.of("record", "a\0b"), "no name of a file"),
				Arguments.of(ByteChannel.class, "replay:/no/such/file", Map.of(), "cannot be read"),
				Arguments.of(ByteChannel.class, "replay:a\0b", Map.of(), "names no file"));
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void mistakesAreNamedBeforeAnythingIsOpened(Class<? extends Link> kind, String address, Map<String, String> options,
			String words) {
		DeviceException refused = assertThrows(DeviceException.class, () -> links.open(kind, address, options, LINE));
		assertEquals(DeviceReason.CONFIGURATION, refused.reason());
		assertTrue(refused.getMessage().contains(words), refused.getMessage());
		assertTrue(opened.isEmpty());
	}

	@Test
	void aChannelThatCannotBeRecordedIsClosedAgain() {
		assertThrows(DeviceException.class, () -> links.open(ByteChannel.class, "plain:x",
				Map.of("record", folder.resolve("none/talk.txt").toString()), LINE));
		assertEquals(List.of("plain:x opened", "plain:x closed"), opened);
	}

	@Test
	void theClassPathIsAskedWithoutAnyTransport() {
		StandardLinks installed = StandardLinks.installed(List.of(), Traffic.NONE);
		assertTrue(installed.settings("replay:x").stream().anyMatch(setting -> setting.name().equals("section")));
		assertFalse(installed.settings("plain:x").stream().anyMatch(setting -> setting.name().equals("level")));
	}

	private record PlainFactory(List<String> opened) implements LinkFactory {

		@Override
		public String scheme() {
			return "plain";
		}

		@Override
		public String form() {
			return "plain:NAME";
		}

		@Override
		public Class<? extends Link> kind() {
			return ByteChannel.class;
		}

		@Override
		public List<Setting> settings() {
			return List.of(Setting.integer("level", "level", 0, 9, "3"));
		}

		@Override
		public Link open(String address, Map<String, String> options, SerialLine line, Links links) {
			opened.add(address + " opened");
			ByteChannel channel = new Script().expect("Q").answer("A").open(address, false);
			return new ByteChannel() {

				@Override
				public void write(byte[] bytes) throws DeviceException, InterruptedException {
					channel.write(bytes);
				}

				@Override
				public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
					return channel.read(most, limit);
				}

				@Override
				public boolean serial() {
					return false;
				}

				@Override
				public String address() {
					return address;
				}

				@Override
				public void close() {
					opened.add(address + " closed");
				}
			};
		}
	}

	private record RegisterFactory() implements LinkFactory {

		@Override
		public String scheme() {
			return "registers";
		}

		@Override
		public String form() {
			return "registers:plain:NAME";
		}

		@Override
		public Class<? extends Link> kind() {
			return ModbusLink.class;
		}

		@Override
		public List<Setting> settings() {
			return List.of(Setting.integer("pace", "pace", 0, 9, "3"));
		}

		@Override
		public Link open(String address, Map<String, String> options, SerialLine line, Links links)
				throws DeviceException, InterruptedException {
			return new Registers(links.open(ByteChannel.class, address.substring(10), options, line));
		}
	}

	private record Registers(ByteChannel channel) implements ModbusLink {

		@Override
		public int[] holdingRegisters(int unit, int address, int count) throws DeviceException, InterruptedException {
			channel.write(new byte[] { 'Q' });
			return new int[] { channel.read(1, Duration.ofSeconds(1))[0] };
		}

		@Override
		public int[] inputRegisters(int unit, int address, int count) {
			return new int[0];
		}

		@Override
		public boolean[] coils(int unit, int address, int count) {
			return new boolean[0];
		}

		@Override
		public boolean[] discreteInputs(int unit, int address, int count) {
			return new boolean[0];
		}

		@Override
		public void writeRegister(int unit, int address, int value) {
			// not asked here
		}

		@Override
		public void writeRegisters(int unit, int address, int[] values) {
			// not asked here
		}

		@Override
		public void writeCoil(int unit, int address, boolean on) throws DeviceException {
			throw new DeviceException(DeviceReason.HARDWARE, "no coils");
		}

		@Override
		public String address() {
			return channel.address();
		}

		@Override
		public void close() {
			channel.close();
		}
	}
}
