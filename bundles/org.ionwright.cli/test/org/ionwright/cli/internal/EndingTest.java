package org.ionwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.ScanRun;
import org.junit.jupiter.api.Test;

class EndingTest {

	private static final Consumer<Thread> TOO_LATE = hook -> {
		throw new IllegalStateException("Shutdown in progress");
	};

	private final List<String> log = new ArrayList<>();
	private final List<Thread> hooks = new ArrayList<>();

	@Test
	void endedProcessStopsTheRunThenClosesTheInstrument() throws Exception {
		Ending ending = Ending.install(recorder(LiveInstrument.class), hooks::add, hooks::remove);
		ending.ends(recorder(ScanRun.class));
		hooks.getFirst().run();
		assertEquals(List.of("stop", "await", "close"), log);
	}

	@Test
	void processEndedWhileConnectingClosesTheInstrument() throws Exception {
		Ending.install(recorder(LiveInstrument.class), hooks::add, hooks::remove);
		hooks.getFirst().run();
		assertEquals(List.of("close"), log);
	}

	@Test
	void finishedCommandLeavesNothingToDoAtTheEnd() throws Exception {
		Ending ending = Ending.install(recorder(LiveInstrument.class), hooks::add, hooks::remove);
		assertTrue(ending.dismiss());
		assertEquals(List.of(), hooks);
	}

	@Test
	void runThatIsOverWhileTheProcessEndsIsNoDefect() throws Exception {
		Ending ending = Ending.install(recorder(LiveInstrument.class), hooks::add, TOO_LATE);
		assertFalse(ending.dismiss());
	}

	@Test
	void processThatEndsAlreadyStartsNoRun() {
		BadInputException refusal = assertThrows(BadInputException.class,
				() -> Ending.install(recorder(LiveInstrument.class), TOO_LATE, hooks::remove));
		assertTrue(String.valueOf(refusal.getMessage()).startsWith("ended from outside"), refusal.getMessage());
	}

	private <T> T recorder(Class<T> type) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> {
					log.add(method.getName());
					return method.getReturnType() == boolean.class ? Boolean.TRUE : null;
				}));
	}
}
