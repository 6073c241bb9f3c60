package org.example.probe.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.IViewDescriptor;
import org.example.probe.internal.Picture.Light;

/**
 * Whether the texts of each view, editor and preference page can be read as they stand on the screen: {@code cut} where a text has less
 * room than it takes, {@code faint} where its pixels hardly differ from those around it, {@code bright} where a large light area stands in a
 * dark window, {@code covered} where another window is there. {@code looked} is a line for each place with the number of its texts. On a thread of its own.
 */
record Legible(IWorkbench workbench, Screen screen, Report report, String ours, boolean dark,
		@Nullable Path pictures) {

	/** Texts of normal size are legible from 4.5 on, large ones from 3 (WCAG 2.1, 1.4.3); thin strokes reach less than their colour. */
	private static final double LEAST_CONTRAST = 3;
	/** Luminance and size, px², of what is too light for a dark window. */
	private static final double BRIGHT = 0.5;
	private static final int LARGE = 2500;
	private static final int EDGE = 2;
	private static final int TRIES = 7;
	/** Milliseconds; each is twice the one before. */
	private static final long FIRST_PAUSE = 50;

	private record Line(String kind, String text) {
	}

	/**
	 * Of one look.
	 *
	 * @param texts
	 *            how many were looked at
	 * @param lines
	 *            what is wrong
	 */
	private record Findings(Picture picture, AtomicInteger texts, List<Line> lines) {

		static Findings of(Picture picture) {
			return new Findings(picture, new AtomicInteger(), new ArrayList<>());
		}

		void add(String kind, String text) {
			lines.add(new Line(kind, text));
		}
	}

	void look() throws Exception {
		Shell window = screen.call(() -> workbench.getWorkbenchWindows()[0].getShell());
		screen.call(() -> {
			window.setBounds(window.getDisplay().getClientArea());
			// off everything that has a tool tip
			window.getDisplay().setCursorLocation(0, 0);
			return "";
		});
		for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
			if (view.getId().startsWith(ours)) {
				look(view.getId(), screen.call(() -> page().showView(view.getId())), window);
			}
		}
		for (IFile file : files()) {
			screen.call(() -> IDE.openEditor(page(), file));
		}
		for (IEditorReference editor : screen.call(() -> page().getEditorReferences())) {
			look(editor.getId(), screen.call(() -> {
				page().activate(editor.getEditor(true));
				page().setPartState(editor, IWorkbenchPage.STATE_MAXIMIZED);
				return Objects.requireNonNull(editor.getEditor(true));
			}), window);
			screen.call(() -> {
				page().setPartState(editor, IWorkbenchPage.STATE_RESTORED);
				return "";
			});
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

	/** Those of the projects that open in an editor of ours. */
	private List<IFile> files() throws Exception {
		List<IFile> files = new ArrayList<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			for (IResource each : project.members()) {
				IEditorDescriptor editor = workbench.getEditorRegistry().getDefaultEditor(each.getName());
				if (each instanceof IFile file && editor != null && editor.getId().startsWith(ours)) {
					files.add(file);
				}
			}
		}
		return files;
	}

	/** Each page of a part; the tabs of the workbench stand around it. */
	private void look(String where, IWorkbenchPart part, Shell window) throws Exception {
		look(where, window);
		List<CTabFolder> folders = screen.call(() -> {
			List<CTabFolder> found = new ArrayList<>();
			if (part.getSite().getService(MPart.class).getWidget() instanceof Composite body) {
				folders(body, found);
			}
			return found;
		});
		for (CTabFolder folder : folders) {
			for (int i = screen.call(folder::getItemCount) - 1; i > 0; i--) {
				int index = i;
				String title = screen.call(() -> {
					folder.setSelection(index);
					folder.notifyListeners(SWT.Selection, new Event());
					return folder.getItem(index).getText();
				});
				look(where + " " + title, window);
			}
		}
	}

	private static void folders(Composite body, List<CTabFolder> found) {
		for (Control child : body.getChildren()) {
			if (child instanceof CTabFolder folder && folder.isVisible()) {
				found.add(folder);
			}
			if (child instanceof Composite composite) {
				folders(composite, found);
			}
		}
	}

	private IWorkbenchPage page() {
		return workbench.getWorkbenchWindows()[0].getActivePage();
	}

	/** What was shown draws itself first, until two pictures are the same; what is still wrong after a while is told. */
	private void look(String where, Shell shell) throws Exception {
		Findings findings = Findings.of(screen.call(() -> Picture.of(shell)));
		boolean good = false;
		for (int i = 0; i < TRIES && !good; i++) {
			Thread.sleep(FIRST_PAUSE << i);
			Picture before = findings.picture();
			Picture picture = screen.call(() -> Picture.of(shell));
			boolean still = i > 0 && picture.resembles(before);
			findings = Findings.of(picture);
			if (still || i == TRIES - 1) {
				Findings now = findings;
				screen.call(() -> check(where, shell, now));
				good = findings.lines().isEmpty();
			}
		}
		report.add("looked", where + ": " + findings.texts() + " texts");
		findings.lines().forEach(line -> report.add(line.kind(), line.text()));
		Path folder = pictures;
		if (folder != null) {
			findings.picture().save(folder.resolve(where.replaceAll("\\W+", "-") + ".png"));
		}
	}

	private Findings check(String where, Shell shell, Findings findings) {
		Picture picture = findings.picture();
		for (Shell other : shell.getDisplay().getShells()) {
			if (other != shell && other.isVisible() && other != shell.getParent()) {
				findings.add("covered", where + ": by " + other.getText());
			}
		}
		Light light = dark ? picture.lighter(BRIGHT) : null;
		Rectangle area = shell.getClientArea();
		for (Control control : shown(where, shell, area, SWT.NONE, findings)) {
			Rectangle place = shell.getDisplay().map(control, shell, inside(control));
			if (!place.intersection(area).equals(place)) {
				continue;
			}
			titles(where, control, findings);
			if (control instanceof ToolBar tools && (tools.getStyle() & SWT.WRAP) == 0
					&& tools.getSize().x < tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - EDGE) {
				findings.add("cut", where + ": tools " + Arrays.toString(tools.getItems()));
			}
			String text = text(control);
			if (!text.isBlank() && control.isEnabled()) {
				findings.texts().incrementAndGet();
				Point wanted = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
				// a label that shortens itself keeps both ends and tells the whole to the pointer
				if ((control.getStyle() & SWT.WRAP) == 0 && !(control instanceof Text) && !(control instanceof CLabel)
						&& control.getSize().x < wanted.x - EDGE) {
					findings.add("cut", where + ": " + control.getClass().getSimpleName() + " " + text + ", "
							+ control.getSize().x + " of " + wanted.x + " px");
				}
				double contrast = picture.contrast(place);
				if (contrast < LEAST_CONTRAST) {
					findings.add("faint", String.format("%s: %s, contrast %.1f", where, text, contrast));
				}
			}
			if (light != null && bright(picture, light, control, place)) {
				findings.add("bright", where + ": " + control.getClass().getSimpleName() + " " + text + " " + place);
			}
		}
		return findings;
	}

	/** A large light area, or one around and between those that stand in it. */
	private static boolean bright(Picture picture, Light light, Control control, Rectangle place) {
		List<Control> within = control instanceof Composite composite
				? Arrays.stream(composite.getChildren()).filter(Control::isVisible).toList()
				: List.of();
		if (within.isEmpty()) {
			return place.width * place.height > LARGE && picture.ground(place) > BRIGHT;
		}
		int own = light.in(place);
		for (Control child : within) {
			Rectangle bounds = child.getBounds();
			Rectangle seen = new Rectangle(place.x + bounds.x, place.y + bounds.y, bounds.width, bounds.height)
					.intersection(place);
			own -= seen.isEmpty() ? 0 : light.in(seen);
		}
		return own > LARGE;
	}

	/** What a person cannot widen in time: the title of a column. */
	private static void titles(String where, Control control, Findings findings) {
		GC gc = new GC(control);
		if (control instanceof Table table) {
			for (TableColumn column : table.getColumns()) {
				title(where, column.getText(), column.getWidth(), gc, findings);
			}
		} else if (control instanceof Tree tree) {
			for (TreeColumn column : tree.getColumns()) {
				title(where, column.getText(), column.getWidth(), gc, findings);
			}
		}
		gc.dispose();
	}

	private static void title(String where, String title, int width, GC gc, Findings findings) {
		int wanted = gc.textExtent(title).x;
		if (width > 0 && width < wanted) {
			findings.add("cut", where + ": column " + title + ", " + width + " of " + wanted + " px");
		}
	}

	private static Rectangle inside(Control control) {
		Point size = control.getSize();
		return new Rectangle(0, 0, size.x, size.y);
	}

	/**
	 * Those that can be seen in full; what cannot be scrolled to is told.
	 *
	 * @param free
	 *            what can be seen of the composite, in its own coordinates
	 * @param bars
	 *            SWT.H_SCROLL and SWT.V_SCROLL by which the rest can be reached
	 */
	private List<Control> shown(String where, Composite top, Rectangle free, int bars, Findings findings) {
		List<Control> shown = new ArrayList<>();
		for (Control child : top.getChildren()) {
			Rectangle bounds = child.getBounds();
			if (!child.isVisible() || bounds.isEmpty()) {
				continue;
			}
			Rectangle seen = bounds.intersection(free);
			if (seen.equals(bounds)) {
				shown.add(child);
			} else if ((hidden(bounds, free) & ~bars) != 0 && (child instanceof Text || !text(child).isBlank())) {
				findings.add("cut", where + ": " + text(child) + ", " + bounds + " of " + free);
			}
			if (child instanceof Composite composite) {
				Rectangle inner = composite.getClientArea()
						.intersection(new Rectangle(seen.x - bounds.x, seen.y - bounds.y, seen.width, seen.height));
				int more = child instanceof ScrolledComposite ? child.getStyle() : 0;
				shown.addAll(shown(where, composite, inner, bars | more, findings));
			}
		}
		return shown;
	}

	/** The directions in which something reaches beyond what can be seen. */
	private static int hidden(Rectangle bounds, Rectangle free) {
		boolean across = bounds.x < free.x || bounds.x + bounds.width > free.x + free.width;
		boolean down = bounds.y < free.y || bounds.y + bounds.height > free.y + free.height;
		return (across ? SWT.H_SCROLL : 0) | (down ? SWT.V_SCROLL : 0);
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
}
