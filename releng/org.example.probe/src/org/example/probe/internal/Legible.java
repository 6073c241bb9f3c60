package org.example.probe.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Whether the texts of each view, open editor and preference page can be read as they stand on the screen: {@code cut} where a text has less
 * room than it takes, {@code faint} where its pixels hardly differ from those around it, {@code bright} where a large light area stands in a
 * dark window. {@code looked} is a line for each place with the number of its texts. On a thread of its own.
 */
record Legible(IWorkbench workbench, Screen screen, Report report, String ours, boolean dark) {

	/** Texts of normal size are legible from 4.5 on, large ones from 3 (WCAG 2.1, 1.4.3); thin strokes reach less than their colour. */
	private static final double LEAST_CONTRAST = 3;
	/** Luminance and size, px², of what is too light for a dark window. */
	private static final double BRIGHT = 0.5;
	private static final int LARGE = 2500;
	private static final int EDGE = 2;
	private static final int TRIES = 8;

	private record Line(String kind, String text) {
	}

	/**
	 * Of one look.
	 *
	 * @param texts
	 *            that were looked at
	 * @param lines
	 *            what is wrong
	 */
	private record Findings(List<String> texts, List<Line> lines) {

		void add(String kind, String text) {
			lines.add(new Line(kind, text));
		}
	}

	void look() throws Exception {
		Shell window = screen.call(() -> workbench.getWorkbenchWindows()[0].getShell());
		screen.call(() -> {
			window.setBounds(window.getDisplay().getClientArea());
			return "";
		});
		for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
			if (view.getId().startsWith(ours)) {
				screen.call(() -> page().showView(view.getId()));
				look(view.getId(), window);
			}
		}
		for (IEditorReference editor : screen.call(() -> page().getEditorReferences())) {
			screen.call(() -> {
				page().activate(editor.getEditor(true));
				return "";
			});
			look(editor.getId(), window);
		}
		for (String id : List.of(ours + "workbench.preferences", ours + "scan.ui.preferences")) {
			PreferenceDialog dialog = screen
					.call(() -> PreferencesUtil.createPreferenceDialogOn(window, id, null, null));
			screen.call(() -> {
				dialog.setBlockOnOpen(false);
				dialog.open();
				return "";
			});
			look(id, dialog.getShell());
			screen.call(dialog::close);
		}
	}

	private IWorkbenchPage page() {
		return workbench.getWorkbenchWindows()[0].getActivePage();
	}

	/** What was shown draws itself; what is still wrong after a while is told. */
	private void look(String where, Shell shell) throws Exception {
		Findings findings = new Findings(new ArrayList<>(), new ArrayList<>());
		for (int i = 0; i < TRIES && (i == 0 || !findings.lines().isEmpty()); i++) {
			Thread.sleep(500);
			findings = screen.call(() -> check(where, shell));
		}
		report.add("looked", where + ": " + findings.texts().size() + " texts");
		findings.lines().forEach(line -> report.add(line.kind(), line.text()));
	}

	private Findings check(String where, Shell shell) {
		Findings findings = new Findings(new ArrayList<>(), new ArrayList<>());
		Rectangle area = shell.getClientArea();
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData pixels = image.getImageData();
		image.dispose();
		for (Control control : shown(where, shell, false, findings)) {
			Rectangle place = shell.getDisplay().map(control, shell, inside(control));
			if (!place.intersection(area).equals(place)) {
				continue;
			}
			String text = text(control);
			if (!text.isBlank() && control.isEnabled()) {
				findings.texts().add(text);
				Point wanted = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
				// a label that shortens itself keeps both ends and tells the whole to the pointer
				if ((control.getStyle() & SWT.WRAP) == 0 && !(control instanceof Text) && !(control instanceof CLabel)
						&& control.getSize().x < wanted.x - EDGE) {
					findings.add("cut", where + ": " + control.getClass().getSimpleName() + " " + text + ", "
							+ control.getSize().x + " of " + wanted.x + " px");
				}
				double contrast = contrast(colours(pixels, place));
				if (contrast < LEAST_CONTRAST) {
					findings.add("faint", String.format("%s: %s, contrast %.1f", where, text, contrast));
				}
			}
			if (dark && place.width * place.height > LARGE
					&& !(control instanceof Composite composite && composite.getChildren().length > 0)
					&& luminance(commonest(colours(pixels, place))) > BRIGHT) {
				findings.add("bright", where + ": " + control.getClass().getSimpleName() + " " + text + " " + place);
			}
		}
		return findings;
	}

	private static Rectangle inside(Control control) {
		Point size = control.getSize();
		return new Rectangle(0, 0, size.x, size.y);
	}

	/** Those that stand fully within what they stand in; what cannot be scrolled to is told. */
	private List<Control> shown(String where, Composite top, boolean scrolled, Findings findings) {
		List<Control> shown = new ArrayList<>();
		for (Control child : top.getChildren()) {
			Rectangle bounds = child.getBounds();
			if (!child.isVisible() || bounds.isEmpty()) {
				continue;
			}
			if (bounds.intersection(top.getClientArea()).equals(bounds)) {
				shown.add(child);
				if (child instanceof Composite composite) {
					shown.addAll(shown(where, composite, scrolled || child instanceof ScrolledComposite, findings));
				}
			} else if (!scrolled && !text(child).isBlank()) {
				findings.add("cut", where + ": " + text(child) + ", " + bounds + " of " + top.getClientArea());
			}
		}
		return shown;
	}

	private static String text(Control control) {
		return switch (control) {
		case Label label -> label.getText();
		case CLabel label -> String.valueOf(label.getText());
		case Link link -> link.getText();
		case Button button -> button.getText();
		case Text text -> text.getText();
		default -> "";
		};
	}

	private static Map<RGB, Integer> colours(ImageData pixels, Rectangle place) {
		Map<RGB, Integer> counts = new HashMap<>();
		Map<Integer, RGB> known = new HashMap<>();
		for (int y = place.y; y < place.y + place.height; y++) {
			for (int x = place.x; x < place.x + place.width; x++) {
				RGB colour = known.computeIfAbsent(pixels.getPixel(x, y), pixels.palette::getRGB);
				counts.merge(colour, 1, Integer::sum);
			}
		}
		return counts;
	}

	private static RGB commonest(Map<RGB, Integer> colours) {
		return colours.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	/** Of the pixel that differs most from the ground. */
	private static double contrast(Map<RGB, Integer> colours) {
		double ground = luminance(commonest(colours));
		return colours.keySet().stream().mapToDouble(Legible::luminance)
				.map(each -> (Math.max(each, ground) + 0.05) / (Math.min(each, ground) + 0.05)).max().orElse(1);
	}

	/** Relative luminance of sRGB, 0 to 1 (WCAG 2.1). */
	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int value) {
		double share = value / 255d;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
