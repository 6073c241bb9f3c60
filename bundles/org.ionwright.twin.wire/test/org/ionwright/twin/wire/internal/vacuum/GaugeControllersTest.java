package org.ionwright.twin.wire.internal.vacuum;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaugeControllersTest {

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol mks = instrument.device(Protocols.MKS937B);
	private final Protocol tic = instrument.device(Protocols.TIC);

	GaugeControllersTest() {
		say(mks, " ", 0);
	}

	@Test
	void mksLosesItsFirstMessageUnlessAByteCameBefore() {
		Protocol fresh = instrument.device(Protocols.MKS937B);
		assertEquals("", say(fresh, "@253MD?;FF", 0));
		assertEquals("@253ACK937B;FF", say(fresh, "@253MD?;FF", 0));
	}

	@ParameterizedTest
	@CsvSource({ "@253PR1?;FF, @253ACK7.50E-07;FF", "@254PR1?;FF, @253ACK7.50E-07;FF", "253PR1?;FF, @253ACK7.50E-07;FF",
			"@253PR4?;FF, @253ACK1.50E+00;FF", "@253PR2?;FF, @253ACKNOGAUGE;FF", "@253T1?;FF, @253ACKG;FF",
			"@253T3?;FF, @253NAK152;FF", "@253U?;FF, @253ACKTORR;FF", "@253U!mBAR;FF, @253ACKMBAR;FF",
			"@253U!BANANA;FF, @253NAK169;FF", "@253XX?;FF, @253NAK160;FF", "@253CP3!ON;FF, @253NAK152;FF",
			"@253CP1!MAYBE;FF, @253NAK169;FF", "@253SP1!-1;FF, @253NAK172;FF", "@253SP1!x;FF, @253NAK169;FF",
			"@001PR1?;FF, ''", "@253PR1?;F, ''", "junk@253PR1?;FF, @253ACK7.50E-07;FF",
			"@253PR@253PR1?;FF, @253ACK7.50E-07;FF", "' @253PR1?;FF', @253ACK7.50E-07;FF",
			"@253???;FF, @253NAK160;FF", "@253PR7?;FF, @253NAK163;FF", "@253PR1!1;FF, @253NAK175;FF",
			"@253FR1?;FF, @253NAK158;FF", "@253DG1!ON;FF, @253NAK153;FF", "@253PC1?;FF, @253NAK181;FF",
			"@253MD?;FF, @253ACK937B;FF" })
	void mksAnswers(String message, String answer) {
		assertEquals(answer, say(mks, message, 0));
	}

	@Test
	void mksTextsStandForWhatAGaugeCannotSee() {
		assertEquals("@253ACK7.50E-07 NOGAUGE LO<E-03 1.50E+00 NOGAUGE NOGAUGE;FF", withoutManometer());
		instrument.put("mks937b.4.pressure", 1.3e5);
		assertEquals("@253ACKATM;FF", say(mks, "@253PR4?;FF", 0));
		instrument.put("mks937b.1.pressure", 10);
		assertEquals("@253ACKPROT_OFF;FF", say(mks, "@253PR1?;FF", 0));
		assertEquals("@253ACKP;FF", say(mks, "@253T1?;FF", 0));
		assertEquals("@253ACKOFF;FF", say(mks, "@253CP1!OFF;FF", 0));
		assertEquals("@253ACKOFF;FF", say(mks, "@253PR1?;FF", 0));
	}

	private String withoutManometer() {
		instrument.values.remove("ionSource.interface.pressure");
		return say(mks, "@253PRZ?;FF", 0);
	}

	@Test
	void mksErrorsInWords() {
		assertEquals("@253ACKTXT;FF", say(mks, "@253SEM!TXT;FF", 0));
		assertEquals("@253NAKUNRECOGNIZED_MSG;FF", say(mks, "@253XX?;FF", 0));
	}

	@Test
	void mksFlowGoesByItsModeAndItsSetPoint() {
		Protocol device = instrument.device(Protocols.MKS946);
		say(device, " ", 0);
		instrument.put("mks946.1.flow", 0);
		assertEquals("@253ACK946;FF@253ACKFC,PR,CM,NA;FF", say(device, "@253MD?;FF@253MT?;FF", 0));
		assertEquals("@253ACK1.20E+03;FF", say(device, "@253QSP1!1.2E3;FF", 0));
		assertEquals(0, instrument.get("mks946.1.flow"));
		assertEquals("@253ACKCLOSE;FF", say(device, "@253QMD1?;FF", 0));
		assertEquals("@253ACKSETPOINT;FF", say(device, "@253QMD1!SETPOINT;FF", 0));
		assertEquals(2e-5, instrument.get("mks946.1.flow"), 1e-12);
		assertEquals("@253ACK1.20E+03;FF", say(device, "@253FR1?;FF", 0));
		say(device, "@253QMD1!OPEN;FF", 0);
		assertEquals(1000, instrument.get("mks946.1.flow"), 1e-9);
		say(device, "@253QMD1!CLOSE;FF", 0);
		assertEquals(0, instrument.get("mks946.1.flow"));
		assertEquals("@253NAK172;FF", say(device, "@253QSP1!7E10;FF", 0));
		assertEquals("@253NAK169;FF", say(device, "@253QMD1!HALF;FF", 0));
		assertEquals("@253NAK167;FF", say(device, "@253QMD1!RATIO;FF", 0));
		assertEquals("@253NAK158;FF", say(device, "@253FR3?;FF", 0));
		assertEquals("@253NAK150;FF", say(device, "@253PR1?;FF", 0));
		instrument.doubted.add("ionSource.coneGasFlow");
		assertEquals("@253ACKMISCONN;FF", say(device, "@253FR2?;FF", 0));
	}

	@Test
	void mksHysteresisFallsBackToTenPercent() {
		assertEquals("@253ACK2.00E-03;FF", say(mks, "@253SP1!2E-3;FF", 0));
		assertEquals("@253ACK5.00E-03;FF", say(mks, "@253SH1!5E-3;FF", 0));
		assertEquals("@253ACKABOVE;FF", say(mks, "@253SD1!ABOVE;FF", 0));
		assertEquals("@253ACK1.80E-03;FF", say(mks, "@253SH1?;FF", 0));
		assertEquals("@253ACKENABLE;FF", say(mks, "@253EN1!ENABLE;FF", 0));
		assertEquals("@253ACKCLEAR;FF", say(mks, "@253SS1?;FF", 0));
		say(mks, "@253SD1!BELOW;FF", 0);
		assertEquals("@253ACKSET;FF", say(mks, "@253SS1?;FF", 0));
	}

	@ParameterizedTest
	@CsvSource({ "?V904, =V904 4;0;0", "?V905, =V905 100;0;0", "?V908, =V908 0;0;0", "?V910, =V910 4;0;0",
			"?V913, =V913 1.0000e-04;59;11;0;0", "?V915, =V915 2.0000e+02;59;11;0;0", "!C908 1, *C908 0",
			"?V902, =V902 4;4;11;11;11;0;0;0;0;0", "?S902, =S902 TIC200;D39722000;1234567;5.0", "!C904 2, *C904 4",
			"!C904, *C904 3", "!C913 1, *C913 1", "?V999, *V999 1", "?X904, *X904 2",
			"!S904 1, *S904 2", "noise?V904, =V904 4;0;0", "?V9?V904, =V904 4;0;0" })
	void ticAnswers(String message, String answer) {
		running();
		assertEquals(answer + "\r", say(tic, message + "\r", 0));
	}

	private void running() {
		instrument.put("tic.turbo.on", 1);
		instrument.put("tic.turbo.rotation", 1);
		instrument.put("tic.backing.on", 1);
		instrument.put("tic.backing.rotation", 1);
	}

	@Test
	void ticAcceptsAndShowsTheStateLater() {
		running();
		assertEquals("*C904 0\r", say(tic, "!C904 0\r", 0));
		assertEquals(0, instrument.get("tic.turbo.on"));
		assertEquals("=V904 7;0;0\r", say(tic, "?V904\r", 0));
		instrument.put("tic.turbo.rotation", 0);
		assertEquals("=V904 0;0;0\r", say(tic, "?V904\r", 0));
		say(tic, "!C904 1\r", 0);
		assertEquals("=V904 5;0;0\r", say(tic, "?V904\r", 0));
		instrument.put("tic.turbo.state", 4);
		assertEquals("=V904 6;25;3\r", say(tic, "?V904\r", 0));
	}

	@Test
	void ticSwitchesRelays() {
		assertEquals("*C917 0\r", say(tic, "!C917 1\r", 0));
		assertEquals("=V917 4;0;0\r", say(tic, "?V917\r", 0));
		assertEquals("=V902 0;0;11;11;11;0;4;0;0;0\r", say(tic, "?V902\r", 0));
		assertEquals("*C917 0\r", say(tic, "!C917 0\r", 0));
		assertEquals("=V917 0;0;0\r", say(tic, "?V917\r", 0));
	}

	@Test
	void brokenGaugesGiveNoNumberThatCounts() {
		instrument.doubted.add("vacuumSystem.chambers[0].pressure");
		instrument.doubted.add("vacuumSystem.chambers[2].pressure");
		assertEquals("@253ACKMISCONN;FF", say(mks, "@253PR4?;FF", 0));
		assertEquals("4;5;3\r", say(tic, "?V915\r", 0).substring(20));
		instrument.put("tic.1.state", 1);
		assertEquals("4;4;1\r", say(tic, "?V913\r", 0).substring(20));
	}

	@Test
	void nothingPassesABrokenCable() {
		instrument.unplugged = true;
		assertEquals("", say(instrument.device(Protocols.TPG26X), "PR1\r\5", 0));
		assertEquals("", say(tic, "?V904\r", 0));
		instrument.unplugged = false;
		assertEquals("\6\r\n0,+2.0000E+00\r\n", say(instrument.device(Protocols.TPG26X), "PR1\r\5", 0));
	}

	@Test
	void ticIgnoresWhatStandsBetweenMessagesAndRefusesLongOnes() {
		assertEquals("", say(tic, "hello\r\n\0\r", 0));
		assertEquals("*V904 8\r", say(tic, "?V904 " + "1".repeat(500) + "\r", 0));
		assertEquals("=V908 0;0;0\r", say(tic, "?V908\r", 0));
	}

	@Test
	void ticHasNoGaugeWhereNoneIsPluggedIn() {
		instrument.values.remove("vacuumSystem.chambers[0].pressure");
		assertEquals("=V915 9.9000e+09;59;0;6;0\r", say(tic, "?V915\r", 0));
	}
}
