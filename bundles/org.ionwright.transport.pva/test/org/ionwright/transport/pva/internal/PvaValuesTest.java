package org.ionwright.transport.pva.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.epics.pva.data.PVABool;
import org.epics.pva.data.PVAByte;
import org.epics.pva.data.PVAData;
import org.epics.pva.data.PVADouble;
import org.epics.pva.data.PVADoubleArray;
import org.epics.pva.data.PVAFloat;
import org.epics.pva.data.PVAInt;
import org.epics.pva.data.PVALong;
import org.epics.pva.data.PVAShort;
import org.epics.pva.data.PVAString;
import org.epics.pva.data.PVAStringArray;
import org.epics.pva.data.PVAStructure;
import org.epics.pva.data.nt.PVADisplay;
import org.epics.pva.data.nt.PVAEnum;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.PvValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PvaValuesTest {

	private static PVAStructure of(PVAData... elements) {
		return new PVAStructure("", "epics:nt/NTScalar:1.0", elements);
	}

	static Stream<Arguments> numbers() {
		return Stream.of(Arguments.of(new PVADouble("value", 1.25), 1.25),
				Arguments.of(new PVAFloat("value", 0.5f), 0.5),
				Arguments.of(new PVAByte("value", true, (byte) -1), 255.0),
				Arguments.of(new PVAByte("value", false, (byte) -1), -1.0),
				Arguments.of(new PVAShort("value", true, (short) -2), 65534.0),
				Arguments.of(new PVAInt("value", true, -1), 4294967295.0),
				Arguments.of(new PVALong("value", true, -1L), 0x1p64),
				Arguments.of(new PVALong("value", false, -3L), -3.0),
				Arguments.of(new PVABool("value", true), 1.0),
				Arguments.of(new PVAEnum("value", 1, new String[] { "a", "b" }), 1.0));
	}

	@ParameterizedTest
	@MethodSource("numbers")
	void everySingleNumberIsRead(PVAData value, double number) throws DeviceException {
		assertEquals(number, PvaValues.value(of(value), "pva:x").value());
	}

	@Test
	void whatIsMissingIsNothing() throws DeviceException {
		PvValue bare = PvaValues.value(of(new PVADouble("value", 2)), "pva:x");
		assertEquals(
				new PvValue(2, "", Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, "", Instant.EPOCH, List.of()),
				bare);
	}

	@Test
	void limitsThatNobodySetAreNone() throws DeviceException {
		PvValue value = PvaValues.value(
				of(new PVADouble("value", 2), new PVADisplay(0, 0, "", "V", 0, PVADisplay.Form.DEFAULT)), "pva:x");
		assertTrue(Double.isNaN(value.displayLow()) && Double.isNaN(value.displayHigh()));
		assertEquals("V", value.unit());
	}

	@ParameterizedTest
	@CsvSource({ "-1, 4", "0, 0", "3, 3", "4, 4", "5, 4" })
	void anUnknownSeverityIsUndefined(int severity, int expected) throws DeviceException {
		PVAStructure alarm = new PVAStructure("alarm", "alarm_t", new PVAInt("severity", severity));
		assertEquals(expected, PvaValues.value(of(new PVADouble("value", 2), alarm), "pva:x").severity());
	}

	static Stream<PVAStructure> withoutNumber() {
		return Stream.of(of(), of(new PVAString("value", "1")), of(new PVADoubleArray("value", 1)),
				of(new PVAStructure("value", "enum_t")),
				of(new PVAStructure("value", "enum_t", new PVAString("index", "1"))));
	}

	@ParameterizedTest
	@MethodSource("withoutNumber")
	void otherStructuresAreRefused(PVAStructure structure) {
		DeviceException refused = assertThrows(DeviceException.class, () -> PvaValues.value(structure, "pva:x"));
		assertEquals(DeviceReason.PROTOCOL, refused.reason());
		assertTrue(String.valueOf(refused.getMessage()).startsWith("pva:x: "), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "127, true", "128, false", "-128, true", "-129, false", "1.5, false", "NaN, false",
			"Infinity, false" })
	void integersTakeWhatTheyCanHold(double value, boolean fits) throws DeviceException {
		PVAStructure target = of(new PVAByte("value", false, (byte) 0));
		if (fits) {
			assertEquals((long) value, PvaValues.written(target, value, "pva:x"));
		} else {
			assertEquals(DeviceReason.LIMIT,
					assertThrows(DeviceException.class, () -> PvaValues.written(target, value, "pva:x")).reason());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'x' [1] Write for 'x' field(value) failed with ERROR: too high | too high",
			"'x' failed with FATAL: gone | gone", "something else | something else" })
	void theWordsOfTheServerAreFound(String message, String words) {
		assertEquals(words, PvaValues.words(new IllegalStateException(new IllegalStateException(message))));
	}

	/** Whatever a server sends is a value or refused. */
	@Test
	void randomStructures() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			PVAStructure structure = random(random, "", 3);
			try {
				PvaValues.value(structure, "pva:x");
				PvaValues.written(structure, random.nextInt(5), "pva:x");
			} catch (DeviceException e) {
				assertTrue(e.reason() == DeviceReason.PROTOCOL || e.reason() == DeviceReason.LIMIT, e.getMessage());
			}
		}
	}

	private static PVAStructure random(Random random, String name, int depth) {
		String[] names = { "value", "alarm", "display", "control", "timeStamp", "severity", "message", "units",
				"limitLow", "limitHigh", "secondsPastEpoch", "nanoseconds", "index", "choices" };
		List<PVAData> elements = new ArrayList<>();
		for (int n = random.nextInt(6); n > 0; n--) {
			String element = names[random.nextInt(names.length)];
			elements.add(switch (random.nextInt(depth > 0 ? 9 : 6)) {
			case 0 -> new PVADouble(element, random.nextInt(9) == 0 ? Double.NaN : random.nextGaussian() * 1e18);
			case 1 -> new PVAInt(element, random.nextBoolean(), random.nextInt());
			case 2 -> new PVALong(element, random.nextBoolean(), random.nextLong());
			case 3 -> random.nextBoolean() ? new PVAString(element) : new PVAString(element, "text");
			case 4 -> random.nextBoolean() ? new PVAStringArray(element) : new PVAStringArray(element, "a", null);
			case 5 -> new PVABool(element, random.nextBoolean());
			default -> random(random, element, depth - 1);
			});
		}
		return new PVAStructure(name, random.nextBoolean() ? "epics:nt/NTScalar:1.0" : "", elements);
	}
}
