package org.ionwright.driver.modbus.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.spi.Point.Value;
import org.ionwright.device.transport.SerialLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModbusConfigurationTest {

	private static ModbusConfiguration parse(String lines) throws DeviceException {
		return ModbusConfiguration.parse(lines.replace("; ", "\n"), "f");
	}

	private static ModbusParameter parameter(String lines) throws DeviceException {
		return parse("[p]; " + lines).parameters().getFirst();
	}

	@Test
	void whatIsNotSaid() throws DeviceException {
		ModbusConfiguration device = parse("[p]; register = holding 1");
		assertEquals("Modbus device", device.name());
		assertEquals(1, device.unit());
		assertEquals(32, device.block());
		assertNull(device.heartbeat());
		assertNull(device.identify());
		assertEquals(SerialLine.of(9600), device.line());
		ModbusParameter parameter = device.parameters().getFirst();
		assertNull(parameter.set());
		assertEquals(NumberType.U16, parameter.type());
	}

	@Test
	void theHeadSaysHowToTalk() throws DeviceException {
		ModbusConfiguration device = parse(
				"name = PLC; unit = 7; addresses = manual; word-order = low-first; heartbeat = 00003; "
						+ "identify = 40123; identity = 2000; block = 1; write = multiple; baud = 19200; parity = even; "
						+ "[p]; register = 40001; type = float32");
		assertEquals(new Register(Register.Kind.COIL, 2), device.heartbeat());
		assertEquals(new Register(Register.Kind.HOLDING, 122), device.identify());
		assertEquals(2000, device.identity());
		assertTrue(device.alwaysMany());
		assertTrue(device.parameters().getFirst().lowFirst());
		assertEquals(new SerialLine(19200, 8, SerialLine.Parity.EVEN, 1, SerialLine.Handshake.NONE), device.line());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'' | f: there is no parameter", "colour = red | unknown key 'colour'",
			"unit = 256; [p]; register = coil 1; states = a, b | unit = 256 is outside 0.0 to 255.0",
			"[p] | f, line 1 [p]: register is missing", "[p]; register = 40001 | is no register",
			"[p]; register = coil 1; states = a, b; [p]; register = coil 1; states = a, b | the parameter is there twice",
			"[p]; register = coil 1 | coil 1 is a bit: it needs two states",
			"[p]; register = coil 1; states = a, b; type = u16 | it needs two states, no type",
			"[p]; register = input 1; set = yes; minimum = 0; maximum = 1 | others cannot be written",
			"[p]; register = input 1; set = coil 2; minimum = 0; maximum = 1 | or a holding register",
			"[p]; register = holding 1; set = yes | minimum and maximum must be given",
			"[p]; register = holding 1; set = yes; minimum = -1; maximum = 1 | does not fit into u16",
			"[p]; register = holding 1; set = yes; type = s16; minimum = 0; maximum = 400; scale = 0.01 | does not fit into s16",
			"[p]; register = holding 1; type = f64 | type = f64; expected one of u16",
			"[p]; register = holding 1; states = a, b; codes = 1 | a different number for each of the states",
			"[p]; register = holding 1; states = a, b; codes = 1, 1 | a different number for each of the states",
			"[p]; register = holding 1; bit = 3 | bit needs two states",
			"[p]; register = holding 1; states = a, b; bit = 32 | bit = 32",
			"[p]; register = holding 1; loop = 0, 10 | range = : expected two different numbers",
			"[p]; register = holding 1; loop = 0, 10; range = 0, 1; scale = 2 | loop is for readings without scale",
			"heartbeat = input 1; [p]; register = holding 1 | heartbeat = input 1 cannot be written",
			"identify = holding 1; [p]; register = holding 1 | both or none",
			"identify = coil 1; identity = 1; [p]; register = holding 1 | identify names an input or holding register" })
	void whatIsWrongIsSaidWithItsLine(String lines, String part) {
		DeviceException e = assertThrows(DeviceException.class, () -> parse(lines));
		assertEquals(DeviceReason.CONFIGURATION, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains(part), e.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "register = holding 1 | 7 | 7 | GOOD",
			"register = holding 1; scale = 0.1 | 7 | 0.7 | GOOD",
			"register = holding 1; type = s16 | 65535 | -1 | GOOD",
			"register = holding 1; maximum = 5 | 7 | 7 | UNCERTAIN",
			"register = holding 1; no-value = 32767, 9999 | 9999 | NaN | NONE",
			"register = holding 1; type = float32 | 32704 0 | NaN | NONE",
			"register = holding 1; type = float32 | 32640 0 | NaN | NONE",
			"register = holding 1; states = a, b, c; codes = 0, 5, 255 | 255 | 2 | GOOD",
			"register = holding 1; states = a, b; codes = 0, 5 | 4 | NaN | NONE",
			"register = holding 1; states = a, b; bit = 3 | 8 | 1 | GOOD",
			"register = holding 1; states = a, b; bit = 3 | 7 | 0 | GOOD",
			"register = holding 1; type = u32; states = a, b; bit = 31 | 32768 0 | 1 | GOOD",
			"register = coil 1; states = a, b | 1 | 1 | GOOD",
			"register = input 0; loop = 13107, 65535; range = 0, 100 | 0 | NaN | NONE" })
	void registersAndWhatTheyMean(String lines, String words, double value, Quality quality) throws DeviceException {
		ModbusParameter parameter = parameter(lines);
		int[] numbers = Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
		assertEquals(parameter.words(), numbers.length);
		Value read = parameter.value(numbers);
		assertEquals(value, read.value(), 1e-12);
		assertEquals(quality, read.quality());
	}

	@Test
	void whatIsWritten() throws DeviceException {
		assertArrayEquals(new int[] { 65486 },
				parameter("register = holding 1; set = yes; type = s16; scale = 0.1; minimum = -10; maximum = 10")
						.words(-5));
		assertArrayEquals(new int[] { 255 },
				parameter("register = holding 1; set = yes; states = a, b; codes = 0, 255").words(1));
		ModbusParameter whole = parameter("register = holding 1; set = yes; minimum = 0; maximum = 10");
		assertEquals(2, whole.held(2.4));
	}

	static List<String> shipped() {
		return ModbusDriverFactory.SHIPPED;
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void whatComesWithTheBundleIsRight(String name) throws DeviceException {
		assertFalse(ModbusConfiguration.parse(ModbusDriverFactory.shipped(name), name).parameters().isEmpty());
	}

	@Test
	void anyTextIsReadOrRefused() throws DeviceException {
		Random random = new Random(4);
		String text = ModbusDriverFactory.shipped("example");
		for (int i = 0; i < 3000; i++) {
			StringBuilder spoilt = new StringBuilder(text);
			for (int n = random.nextInt(6); n >= 0; n--) {
				int at = random.nextInt(spoilt.length());
				switch (random.nextInt(3)) {
				case 0 -> spoilt.deleteCharAt(at);
				case 1 -> spoilt.insert(at, (char) random.nextInt(300));
				default -> spoilt.setCharAt(at, "[]=\n,x#9-0 e".charAt(random.nextInt(12)));
				}
			}
			try {
				parse(spoilt.toString());
			} catch (DeviceException e) {
				assertEquals(DeviceReason.CONFIGURATION, e.reason());
			}
		}
	}
}
