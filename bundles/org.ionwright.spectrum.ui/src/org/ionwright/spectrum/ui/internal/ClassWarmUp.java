package org.ionwright.spectrum.ui.internal;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.UiThread;
import org.ionwright.ui.common.ZoomChart;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Loads the classes of the editor, of the charts, of SWTChart and of what the workbench has for editors elsewhere than on the UI thread,
 * behind the start of the workbench or at the latest before the parts of the first editor are made: there they would take most of the
 * time. Texts, formats of files and the writing of numbers are used once for the same reason. Without a framework, in a bare window, it
 * loads no classes. Behind the start a panel is made where nobody sees it, too.
 */
public final class ClassWarmUp implements IStartup {

	private static final CompletableFuture<@Nullable Void> DONE = CompletableFuture.runAsync(ClassWarmUp::load)
			.handle((done, failure) -> null);
	private static final String CHART = "org.eclipse.swtchart.Chart";
	private static final String CLASS = ".class";
	private static final String ALL = "*";
	private static final String EDITORS = "*Editor*";
	private static final double LARGE = 123_456;
	private static final int DIGITS = 3;

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		done().thenRun(() -> UiThread.later(display, () -> Rehearsal.begin(display)));
	}

	/** Begins when it is first asked for; complete with or without success. Any thread. */
	static CompletableFuture<@Nullable Void> done() {
		return DONE;
	}

	private static void load() {
		NumberText.significant(LARGE, DIGITS);
		NumberText.scientific(LARGE, DIGITS);
		NumberText.shortest(LARGE);
		NumberText.counts(LARGE);
		List.of(RunNotes.EMPTY, ChargedPeaks.NONE).contains(ModelLevels.NONE);
		if (FrameworkUtil.getBundle(ClassWarmUp.class) != null) {
			new RunFormats(() -> {
				// Only the present ones, which are made when they are asked for.
			}).close();
		}
		for (Class<?> one : List.of(RunParts.class, ZoomChart.class)) {
			load(FrameworkUtil.getBundle(one), one.getPackageName().replaceFirst("\\.internal$", ""), ALL);
		}
		for (Class<?> one : List.of(EditorPart.class, IDE.class)) {
			load(FrameworkUtil.getBundle(one), "org.eclipse.ui", EDITORS);
		}
		try {
			load(FrameworkUtil.getBundle(Class.forName(CHART, false, ZoomChart.class.getClassLoader())),
					CHART.substring(0, CHART.lastIndexOf('.')), ALL);
		} catch (ClassNotFoundException e) {
			// Another version of the charts: they are loaded when they are needed.
			return;
		}
	}

	private static void load(@Nullable Bundle bundle, String packages, String names) {
		Enumeration<@NonNull URL> entries = bundle == null ? null : bundle.findEntries("/", names + CLASS, true);
		if (bundle == null || entries == null) {
			return;
		}
		String root = packages.replace('.', '/');
		for (URL entry : Collections.list(entries)) {
			String path = entry.getPath();
			int at = path.indexOf(root);
			if (at >= 0) {
				verify(bundle, path.substring(at, path.length() - CLASS.length()).replace('/', '.'));
			}
		}
	}

	/** Nothing of the class runs, but texts are read; that its methods are listed makes the machine verify and link it. */
	private static void verify(Bundle bundle, String name) {
		try {
			Class<?> loaded = bundle.loadClass(name);
			loaded.getDeclaredMethods();
			if (NLS.class.isAssignableFrom(loaded)) {
				Class.forName(name, true, loaded.getClassLoader());
			}
		} catch (ClassNotFoundException | LinkageError e) {
			// Needs something optional that is not there: whoever uses it will say so.
			return;
		}
	}
}
