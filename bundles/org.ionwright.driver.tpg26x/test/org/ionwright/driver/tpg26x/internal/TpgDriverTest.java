package org.ionwright.driver.tpg26x.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.tck.AnsweringLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TpgDriverTest {

	private static final TpgSettings AUTO = new TpgSettings(TpgSettings.Terminator.AUTO);

	/** As in the manual of the TPG 262. */
	private static FakeTpg tpg262() {
		return new FakeTpg().with("UNI", "0").with("PRX", "0,+1.0000E-03,5,+2.0000E-02").with("TID", "IKR9,noSEn")
				.with("SEN", "2,0").with("SPS", "1,0,0,0").with("SP1", "0,1.0000E-05,2.0000E-04")
				.with("SP2", "0,1.0000E-05,2.0000E-04").with("SP3", "0,1.0000E-05,2.0000E-04")
				.with("SP4", "1,1.0000E-05,2.0000E-04").with("PNR", "302-510-A").with("ERR", "0000");
	}

	private static FakeTpg tpg300() {
		FakeTpg fake = new FakeTpg().with("UNI", "1").with("PA1", "0, 8.3E-3").with("PA2", "1, 8.0E-4")
				.with("PB1", "4, 1.0E-1").with("PB2", "5, 0.0E+0").with("SP1", "1.0E-5,2.0E-5,1")
				.with("SPS", "1,0,0,0,0,0").with("PNR", "BG 509 780-F").with("ERR", "0000");
		fake.heard = "\r\n";
		return fake;
	}

	private static TpgDriver open(AnsweringLine line) throws DeviceException, InterruptedException {
		return (TpgDriver) opened(line);
	}

	private static Driver opened(AnsweringLine line) throws DeviceException, InterruptedException {
		return TpgDriver.open(new TpgConversation(line), AUTO, TimeSource.system());
	}

	private static Reading read(Driver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).get(0);
	}

	private static String sent(AnsweringLine line) {
		return new String(line.sent(), StandardCharsets.ISO_8859_1);
	}

	@Test
	void aReadingCountsOnlyWhenItsStatusSaysSo() throws Exception {
		TpgDriver driver = open(tpg262().line());
		assertEquals(0.1, read(driver, "gauge1.pressure").value(), 1e-12);
		assertEquals(Quality.GOOD, read(driver, "gauge1.pressure").quality());
		assertEquals(Quality.NONE, read(driver, "gauge2.pressure").quality());
		assertTrue(Double.isNaN(read(driver, "gauge2.pressure").value()), "2.0E-2 is no pressure");
		assertEquals("no sensor", TpgProtocol.STATUSES.get((int) read(driver, "gauge2.status").value()));
	}

	@ParameterizedTest
	@CsvSource({ "0, GOOD", "1, UNCERTAIN", "2, UNCERTAIN", "3, NONE", "4, NONE", "5, NONE", "6, NONE", "7, NONE" })
	void statusRulesQuality(int status, Quality quality) throws Exception {
		FakeTpg fake = tpg262();
		TpgDriver driver = open(fake.line());
		fake.with("PRX", status + ",+1.0000E-03,0,+1.0000E-03");
		Reading reading = read(driver, "gauge1.pressure");
		assertEquals(quality, reading.quality());
		assertEquals(quality == Quality.NONE, Double.isNaN(reading.value()));
	}

	@ParameterizedTest
	@CsvSource({ "0, 100", "1, 133.322368", "2, 1", "3, 0.133322368", "4, 100" })
	void unitsOfNumberedChannels(String code, double pascal) throws Exception {
		TpgDriver driver = open(tpg262().with("UNI", code).with("PRX", "0,1.0000E+00,0,1.0000E+00").line());
		assertEquals(pascal, read(driver, "gauge1.pressure").value(), 1e-9);
	}

	@ParameterizedTest
	@CsvSource({ "0, 100", "1, 100", "2, 133.322368", "3, 1", "4, 0.133322368" })
	void unitsOfLetteredCircuits(String code, double pascal) throws Exception {
		TpgDriver driver = open(tpg300().with("UNI", code).with("PA1", "0,1.0E+0").line());
		assertEquals(pascal, read(driver, "gaugeA1.pressure").value(), 1e-9);
		assertEquals("TPG 300", driver.description().model());
		assertEquals(Quality.NONE, read(driver, "gaugeB2.pressure").quality());
	}

	@Test
	void voltsAreNoPressure() throws Exception {
		TpgDriver driver = open(tpg262().with("UNI", "5").line());
		assertEquals(Quality.NONE, read(driver, "gauge1.pressure").quality());
		assertEquals(DeviceReason.HARDWARE,
				assertThrows(DeviceException.class, () -> driver.set("setPoint1.low", 1)).reason());
	}

	@Test
	void aUnitSwitchedAtTheFrontIsNoticedAtOnce() throws Exception {
		FakeTpg fake = tpg262();
		TpgDriver driver = open(fake.line());
		assertEquals(0.1, read(driver, "gauge1.pressure").value(), 1e-12);
		fake.with("UNI", "2").with("PRX", "0,+1.0000E-01,5,+2.0000E+00");
		assertEquals(0.1, read(driver, "gauge1.pressure").value(), 1e-12);
		assertEquals(2, read(driver, "unit").value());
	}

	@Test
	void linesEndAsIsFoundOut() throws Exception {
		FakeTpg tpg36x = tpg262();
		tpg36x.end = "\r";
		assertEquals(0.1, read(open(tpg36x.line()), "gauge1.pressure").value(), 1e-12);
		FakeTpg onlyAck = tpg300();
		onlyAck.ack = "\6\r";
		assertEquals(0.83, read(open(onlyAck.line()), "gaugeA1.pressure").value(), 1e-12);
		FakeTpg deafToLineFeeds = tpg262();
		deafToLineFeeds.deaf = true;
		AnsweringLine line = new AnsweringLine(
				bytes -> new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') >= 0
						? new byte[0]
						: deafToLineFeeds.exchange(bytes));
		assertEquals(0.1, read(open(line), "gauge1.pressure").value(), 1e-12);
	}

	@Test
	void anEmulatorWithoutTerminatorsAndWithTwoMnemonicsIsEnough() throws Exception {
		FakeTpg lewis = new FakeTpg().with("UNI", "2").with("PRX", "0,2.0,0,3.0");
		lewis.ack = "\6";
		lewis.end = "";
		lewis.deaf = true;
		Driver driver = opened(lewis.line());
		assertFalse(driver instanceof Settable, "there is nothing to set");
		assertEquals(List.of("gauge1.pressure", "gauge1.status", "gauge2.pressure", "gauge2.status", "unit"),
				driver.description().parameters().stream().map(ParameterDescription::name).toList());
		assertEquals(3.0, read(driver, "gauge2.pressure").value());
	}

	@Test
	void aLateAnswerIsNotTakenForTheNext() throws Exception {
		FakeTpg fake = tpg262();
		AnsweringLine line = fake.line();
		TpgDriver driver = open(line);
		line.says("9\r\n0000\r\n".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(0.1, read(driver, "gauge1.pressure").value(), 1e-12);
		// late for good: it comes after the mnemonic was sent, before ACK and again before the data
		FakeTpg slow = tpg262();
		slow.ack = "1,0,0,0\r\n\6\r\n";
		assertEquals(0.1, read(open(slow.line()), "gauge1.pressure").value(), 1e-12);
		FakeTpg slower = tpg262();
		AnsweringLine late = new AnsweringLine(bytes -> bytes[0] == TpgProtocol.ENQ
				? ("IKR9,noSEn\r\n" + new String(slower.exchange(bytes), StandardCharsets.ISO_8859_1))
						.getBytes(StandardCharsets.ISO_8859_1)
				: slower.exchange(bytes));
		assertEquals(0.1, read(open(late), "gauge1.pressure").value(), 1e-12);
	}

	@Test
	void aStreamOfReadingsIsEnded() throws Exception {
		FakeTpg fake = tpg262();
		boolean[] streams = { true };
		AnsweringLine line = new AnsweringLine(bytes -> {
			if (!streams[0]) {
				return fake.exchange(bytes);
			}
			// the first character ends the stream and is lost
			streams[0] = false;
			byte[] rest = new byte[bytes.length - 1];
			System.arraycopy(bytes, 1, rest, 0, rest.length);
			return fake.exchange(rest);
		});
		line.says("0,+1.0000E-03,5,+2.0000E-02\r\n0,+1.0".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(0.1, read(open(line), "gauge1.pressure").value(), 1e-12);
	}

	@Test
	void aTpg500ThatAddsNakIsUnderstood() throws Exception {
		FakeTpg fake = tpg300();
		fake.behindAck = "\25\r\n";
		assertEquals(0.83, read(open(fake.line()), "gaugeA1.pressure").value(), 1e-12);
	}

	@Test
	void whoItIs() throws Exception {
		assertEquals(new DeviceIdentity("Pfeiffer Vacuum", "TPG, 2 channels", "", "302-510-A"),
				open(tpg262().line()).identify());
		TpgDriver driver = open(tpg262().with("AYT", "TPG362,PTG28290,44998061,010300,010100").line());
		assertEquals(new DeviceIdentity("Pfeiffer Vacuum", "TPG362", "44998061", "010300"), driver.identify());
		assertEquals(driver.identify(), driver.description().identity());
		assertEquals("INFICON",
				open(tpg262().with("AYT", "VGC502,398-482,100,1.00,1.0").line()).description().vendor());
		assertEquals("INFICON", open(tpg262().with("TID", "PEG,CDG").line()).description().vendor());
	}

	@Test
	void aGaugeIsTurnedOnAndOffAlone() throws Exception {
		FakeTpg fake = tpg262();
		AnsweringLine line = fake.line();
		TpgDriver driver = open(line);
		driver.set("gauge1.on", 0);
		assertTrue(sent(line).contains("SEN,1,0\r\n"));
		assertEquals(0, read(driver, "gauge1.on").value());
		driver.set("gauge1.on", 1);
		assertEquals(1, read(driver, "gauge1.on").value());
		fake.settings = (arguments, old) -> old;
		assertEquals(DeviceReason.HARDWARE,
				assertThrows(DeviceException.class, () -> driver.set("gauge1.on", 0)).reason());
		assertEquals(DeviceReason.UNSUPPORTED,
				assertThrows(DeviceException.class, () -> driver.set("gauge2.on", 0)).reason());
	}

	@Test
	void theSecondGaugeIsTurnedOffAlone() throws Exception {
		AnsweringLine line = tpg262().with("SEN", "2,2").line();
		open(line).set("gauge2.on", 0);
		assertTrue(sent(line).contains("SEN,0,1\r\n"));
	}

	@Test
	void highVoltageOfInficonKeepsTheOthers() throws Exception {
		FakeTpg fake = tpg262().with("TID", "PEG,MAG,CDG").with("PRX", "0,1.0E-3,0,1.0E-3,0,1.0E-3").with("HVC",
				"1,1,0");
		fake.answers.remove("SEN");
		AnsweringLine line = fake.line();
		TpgDriver driver = open(line);
		driver.set("gauge2.on", 0);
		assertTrue(sent(line).contains("HVC,1,0,0\r\n"));
		assertEquals(1, read(driver, "gauge1.on").value());
		assertEquals(0, read(driver, "gauge2.on").value());
	}

	@Test
	void setPointsAreSentInTheOrderOfTheDevice() throws Exception {
		FakeTpg fake = tpg262();
		fake.settings = (arguments, old) -> arguments.replace("E-5", "E-05");
		AnsweringLine line = fake.line();
		TpgDriver driver = open(line);
		driver.set("setPoint1.low", 1.5e-3);
		assertTrue(sent(line).contains("SP1,0,1.5E-5,2.0E-4\r\n"));
		assertEquals(1.5e-3, read(driver, "setPoint1.low").value(), 1e-9);
		driver.set("setPoint1.source", 1);
		assertTrue(sent(line).contains("SP1,1,1.5E-5,2.0E-4\r\n"));
		assertEquals(1, read(driver, "setPoint1.active").value());
		AnsweringLine other = tpg300().line();
		open(other).set("setPoint1.high", 1);
		assertTrue(sent(other).contains("SP1,1.0E-5,1.0E-2,1\r\n"));
	}

	@Test
	void whatTheDeviceDidNotKeepIsToldOf() throws Exception {
		FakeTpg fake = tpg262();
		TpgDriver driver = open(fake.line());
		fake.settings = (arguments, old) -> old;
		DeviceException e = assertThrows(DeviceException.class, () -> driver.set("setPoint1.low", 1.5e-3));
		assertEquals(DeviceReason.HARDWARE, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("kept"), e.getMessage());
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> driver.set("setPoint1.low", 1e3)).reason());
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> driver.set("setPoint1.low", 1e6)).reason());
		fake.answers.remove("SEN");
		fake.with("ERR", "0010");
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> driver.set("gauge1.on", 0)).reason());
		fake.with("ERR", "1000");
		assertEquals(DeviceReason.HARDWARE,
				assertThrows(DeviceException.class, () -> driver.set("gauge1.on", 0)).reason());
	}

	@Test
	void theErrorWordOfATpg300ComesWithoutAck() throws Exception {
		FakeTpg fake = tpg300();
		AnsweringLine line = new AnsweringLine(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).equals("ERR\r\n")
				? "0100\r\n".getBytes(StandardCharsets.ISO_8859_1)
				: fake.exchange(bytes));
		assertEquals("no hardware", TpgProtocol.ERRORS.get((int) read(open(line), "error").value()));
	}

	@ParameterizedTest
	@CsvSource({ "'0,1.0000E-03', IKR9, false", "'0,1.1000E-03', IKR9, true", "'2,1.0000E-02', IKR9, true",
			"'3,1.0000E+00', IKR9, false",
			"'0,1.0000E+03', PKR, false" })
	void onlyACathodeAboveATenthOfAPascalIsTurnedOff(String reading, String type, boolean off) throws Exception {
		FakeTpg fake = tpg262().with("TID", type + ",noSEn");
		AnsweringLine line = fake.line();
		TpgDriver driver = open(line);
		fake.with("PRX", reading + ",5,2.0000E-02");
		driver.safeState();
		driver.safeState();
		assertEquals(off, sent(line).contains("SEN,1,0"));
		assertFalse(sent(line).contains("SP1,"));
	}

	@Test
	void strangersAreNotTakenForControllers() {
		assertEquals(DeviceReason.TIMEOUT,
				assertThrows(DeviceException.class, () -> open(new AnsweringLine(b -> new byte[0])))
						.reason());
		assertEquals(DeviceReason.PROTOCOL, assertThrows(DeviceException.class,
				() -> open(new AnsweringLine(bytes -> "\25\r\n".getBytes(StandardCharsets.ISO_8859_1)))).reason());
		AnsweringLine echo = new AnsweringLine(bytes -> bytes);
		assertTrue(List.of(DeviceReason.PROTOCOL, DeviceReason.TIMEOUT)
				.contains(assertThrows(DeviceException.class, () -> open(echo)).reason()));
	}

	@Test
	void aRefusalWithoutReasonIsUnsupported() throws Exception {
		FakeTpg fake = tpg262();
		TpgDriver driver = open(fake.line());
		fake.answers.remove("SEN");
		fake.answers.remove("ERR");
		assertEquals(DeviceReason.UNSUPPORTED,
				assertThrows(DeviceException.class, () -> driver.set("gauge1.on", 0)).reason());
	}

	@ParameterizedTest
	@CsvSource({ "'0,+1.0000E+09,0,+1.0000E-03'", "'8,+1.0000E-03,0,+1.0000E-03'", "'0,+1.0000E-03'",
			"'0,+1.0000E-03,0,1'" })
	void whatNoGaugeCanReadIsNoReading(String answer) throws Exception {
		FakeTpg fake = tpg262();
		TpgDriver driver = open(fake.line());
		fake.with("PRX", answer);
		if (answer.endsWith(",1")) {
			assertEquals(100, read(driver, "gauge2.pressure").value());
			return;
		}
		assertEquals(DeviceReason.PROTOCOL,
				assertThrows(DeviceException.class, () -> read(driver, "gauge1.pressure")).reason());
	}

	@Test
	void aDeviceThatGoesAwayWhileItIsAskedIsNotTakenForASimpleOne() {
		int[] left = { 12 };
		FakeTpg fake = tpg262();
		AnsweringLine line = new AnsweringLine(bytes -> left[0]-- > 0 ? fake.exchange(bytes) : new byte[0]);
		assertEquals(DeviceReason.TIMEOUT, assertThrows(DeviceException.class, () -> open(line)).reason());
	}

	@Test
	void closingClosesTheLine() throws Exception {
		AnsweringLine line = tpg262().line();
		open(line).close();
		assertTrue(line.closed());
	}
}
