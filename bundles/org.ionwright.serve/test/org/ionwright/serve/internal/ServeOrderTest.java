package org.ionwright.serve.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.ionwright.command.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeOrderTest {

	private static final String WHOLE = """
			# node 3
			prefix = LAB:ms3:
			interface = 127.0.0.2
			port = 6000
			search-port = 0
			write = gas:*:SP
			write = LAB:ms3:valve:SP
			""";

	@TempDir
	private Path folder = Path.of("");

	private Path file(String content) throws Exception {
		return Files.writeString(folder.resolve("f"), content);
	}

	@Test
	void withoutArgumentsOnlyTheLoopbackIsServedAndNothingCanBePut() throws CommandException {
		ServeOrder order = ServeOrder.of(List.of());
		assertEquals(
				new ServeSettings("", InetAddress.getLoopbackAddress(), OptionalInt.empty(), 5076, WriteList.EMPTY),
				order.settings());
		assertTrue(order.instrument().isEmpty());
		assertEquals(Double.POSITIVE_INFINITY, order.seconds());
	}

	@Test
	void optionsWinOverTheFile() throws Exception {
		Path list = Files.writeString(folder.resolve("list"), "more:SP\n");
		ServeOrder order = ServeOrder.of(List.of("--config", file(WHOLE).toString(), "--port=0", "--write-list",
				list.toString(), "--instrument", "x.instrument", "--seconds", "2.5"));
		ServeSettings settings = order.settings();
		assertEquals("LAB:ms3:", settings.prefix());
		assertEquals("127.0.0.2", settings.address().getHostAddress());
		assertEquals(OptionalInt.of(0), settings.port());
		assertEquals(0, settings.searchPort());
		assertEquals(List.of("gas:*:SP", "LAB:ms3:valve:SP", "more:SP"), settings.writable().patterns());
		assertTrue(order.instrument().orElseThrow().isAbsolute());
		assertEquals(2.5, order.seconds());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--foo | unknown option '--foo'", "now | unknown option 'now'",
			"--port | --port needs a value", "--port 1 --port 2 | --port is given twice",
			"--port x | port 'x' is no port",
			"--port 65536 | port '65536' is no port", "--port -1 | port '-1' is no port", "--prefix a.b | prefix 'a.b'",
			"--prefix= | prefix ''", "--interface= | interface ''", "--interface 1.2.3.4.5 | interface '1.2.3.4.5'",
			"--seconds x | --seconds 'x'", "--seconds -1 | --seconds '-1'",
			"--config /no/such/file | /no/such/file cannot be read",
			"--write-list /no/such/file | /no/such/file cannot be read" })
	void badArgumentsAreOneLine(String arguments, String part) {
		CommandException refused = assertThrows(CommandException.class,
				() -> ServeOrder.of(List.of(arguments.split(" "))));
		String message = String.valueOf(refused.getMessage());
		assertTrue(message.contains(part), message);
		assertEquals(1, message.lines().count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"colour = red | line 1: 'colour = red' is not key = value with a key of prefix",
			"prefix | line 1: 'prefix' is not key = value", "port = 1; port = 2 | line 2: 'port' is given twice",
			"write = a b | line 1: 'a b' is no name", "write = | line 1: '' is no name",
			"port = x | port 'x' is no port",
			"prefix = a b | prefix 'a b'" })
	void badFilesAreOneLine(String text, String part) {
		CommandException refused = assertThrows(CommandException.class,
				() -> ServeSettings.parse(text.replace("; ", "\n"), "f"));
		assertTrue(String.valueOf(refused.getMessage()).contains(part), refused.getMessage());
	}

	@Test
	void garbageIsRefused() {
		Random random = new Random(4);
		String pieces = "=#*:_-\n\r\t 0aZ.\u00e9\u0661\u0000";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : WHOLE.replaceAll("interface.*", ""));
			for (int n = random.nextInt(30); n > 0; n--) {
				text.insert(random.nextInt(text.length() + 1), pieces.charAt(random.nextInt(pieces.length())));
			}
			try {
				ServeSettings.parse(text.toString(), "f");
				WriteList.parse(text.toString(), "f");
			} catch (CommandException e) {
				assertEquals(1, String.valueOf(e.getMessage()).lines().count(), e.getMessage());
			}
		}
	}
}
