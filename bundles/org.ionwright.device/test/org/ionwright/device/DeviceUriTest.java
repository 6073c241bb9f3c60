package org.ionwright.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceUriTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sim:demo/source | sim | demo/source | 0",
			"sim:demo | sim | demo | 0", "srs-rga:serial:/dev/ttyUSB0 | srs-rga | serial:/dev/ttyUSB0 | 0",
			"tpg26x:tcp://host:8000?timeout=2&unit=Pa | tpg26x | tcp://host:8000 | 2",
			"a:b?x= | a | b | 1", "a:b?x=1=2 | a | b | 1" })
	void addressFallsIntoSchemePathAndOptions(String text, String scheme, String path, int options)
			throws DeviceException {
		DeviceUri uri = DeviceUri.parse(text);
		assertEquals(scheme, uri.scheme());
		assertEquals(path, uri.path());
		assertEquals(options, uri.options().size());
		assertEquals(text, uri.toString());
	}

	@Test
	void emptyPathIsAllowed() throws DeviceException {
		assertEquals("", DeviceUri.parse("sim:").path());
	}

	@Test
	void optionsKeepTheirOrderAndCannotBeChanged() throws DeviceException {
		DeviceUri uri = DeviceUri.parse("sim:demo?z=1&a=2&m=3");
		assertEquals(List.of("z", "a", "m"), new ArrayList<>(uri.options().keySet()));
		assertThrows(UnsupportedOperationException.class, () -> uri.options().put("q", "1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "demo", ":demo", "Sim:demo", "1sim:demo", "si m:demo", "sim:demo?", "sim:demo?x",
			"sim:demo?=1", "sim:demo?x=1&x=2", "sim:demo?x=1&&y=2" })
	void nonsenseIsAConfigurationErrorThatShowsTheText(String text) {
		DeviceException error = assertThrows(DeviceException.class, () -> DeviceUri.parse(text));
		assertEquals(DeviceReason.CONFIGURATION, error.reason());
		assertTrue(error.getMessage().contains("'" + text + "'"), error.getMessage());
	}
}
