package org.ionwright.serve.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

import org.ionwright.driver.twin.internal.SimDriverFactory;

/** {@code ionwright serve} as a program of its own, without OSGi, for simulated instruments. */
public final class ServeMain {

	private ServeMain() {
	}

	public static void main(String[] arguments) throws Exception {
		boolean good = new ServeCommand(Workbench.service(Map.of("sim", new SimDriverFactory())))
				.run(List.of(arguments), new PrintWriter(System.out, true), new PrintWriter(System.err, true));
		System.exit(good ? 0 : 1);
	}
}
