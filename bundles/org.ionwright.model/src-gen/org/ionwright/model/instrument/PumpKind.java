/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pump Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getPumpKind()
 * @model
 * @generated
 */
public enum PumpKind implements Enumerator {
	/**
	 * The '<em><b>ROTARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROTARY_VALUE
	 * @generated
	 * @ordered
	 */
	ROTARY(0, "ROTARY", "ROTARY"),

	/**
	 * The '<em><b>SCROLL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCROLL_VALUE
	 * @generated
	 * @ordered
	 */
	SCROLL(1, "SCROLL", "SCROLL"),

	/**
	 * The '<em><b>DIAPHRAGM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIAPHRAGM_VALUE
	 * @generated
	 * @ordered
	 */
	DIAPHRAGM(2, "DIAPHRAGM", "DIAPHRAGM"),

	/**
	 * The '<em><b>TURBO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TURBO_VALUE
	 * @generated
	 * @ordered
	 */
	TURBO(3, "TURBO", "TURBO"),

	/**
	 * The '<em><b>TURBO SPLIT FLOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TURBO_SPLIT_FLOW_VALUE
	 * @generated
	 * @ordered
	 */
	TURBO_SPLIT_FLOW(4, "TURBO_SPLIT_FLOW", "TURBO_SPLIT_FLOW"),

	/**
	 * The '<em><b>DIFFUSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIFFUSION_VALUE
	 * @generated
	 * @ordered
	 */
	DIFFUSION(5, "DIFFUSION", "DIFFUSION"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER");

	/**
	 * The '<em><b>ROTARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROTARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROTARY_VALUE = 0;

	/**
	 * The '<em><b>SCROLL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCROLL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCROLL_VALUE = 1;

	/**
	 * The '<em><b>DIAPHRAGM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIAPHRAGM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIAPHRAGM_VALUE = 2;

	/**
	 * The '<em><b>TURBO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TURBO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TURBO_VALUE = 3;

	/**
	 * The '<em><b>TURBO SPLIT FLOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TURBO_SPLIT_FLOW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TURBO_SPLIT_FLOW_VALUE = 4;

	/**
	 * The '<em><b>DIFFUSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIFFUSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIFFUSION_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Pump Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PumpKind[] VALUES_ARRAY =
		new PumpKind[] {
			ROTARY,
			SCROLL,
			DIAPHRAGM,
			TURBO,
			TURBO_SPLIT_FLOW,
			DIFFUSION,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Pump Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PumpKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pump Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PumpKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PumpKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pump Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PumpKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PumpKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pump Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PumpKind get(int value) {
		switch (value) {
			case ROTARY_VALUE: return ROTARY;
			case SCROLL_VALUE: return SCROLL;
			case DIAPHRAGM_VALUE: return DIAPHRAGM;
			case TURBO_VALUE: return TURBO;
			case TURBO_SPLIT_FLOW_VALUE: return TURBO_SPLIT_FLOW;
			case DIFFUSION_VALUE: return DIFFUSION;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PumpKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PumpKind
