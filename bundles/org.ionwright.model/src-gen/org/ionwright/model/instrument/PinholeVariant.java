/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pinhole Variant</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How many pumped chambers follow the pinhole (seed 001).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeVariant()
 * @model
 * @generated
 */
public enum PinholeVariant implements Enumerator {
	/**
	 * The '<em><b>FIG1 SINGLE STAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The analyser sits in the second chamber.
	 * <!-- end-model-doc -->
	 * @see #FIG1_SINGLE_STAGE_VALUE
	 * @generated
	 * @ordered
	 */
	FIG1_SINGLE_STAGE(0, "FIG1_SINGLE_STAGE", "FIG1_SINGLE_STAGE"),

	/**
	 * The '<em><b>FIG2 DIFFERENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The analyser sits in a third chamber behind aperture 45.
	 * <!-- end-model-doc -->
	 * @see #FIG2_DIFFERENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	FIG2_DIFFERENTIAL(1, "FIG2_DIFFERENTIAL", "FIG2_DIFFERENTIAL");

	/**
	 * The '<em><b>FIG1 SINGLE STAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The analyser sits in the second chamber.
	 * <!-- end-model-doc -->
	 * @see #FIG1_SINGLE_STAGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIG1_SINGLE_STAGE_VALUE = 0;

	/**
	 * The '<em><b>FIG2 DIFFERENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The analyser sits in a third chamber behind aperture 45.
	 * <!-- end-model-doc -->
	 * @see #FIG2_DIFFERENTIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIG2_DIFFERENTIAL_VALUE = 1;

	/**
	 * An array of all the '<em><b>Pinhole Variant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PinholeVariant[] VALUES_ARRAY =
		new PinholeVariant[] {
			FIG1_SINGLE_STAGE,
			FIG2_DIFFERENTIAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Pinhole Variant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PinholeVariant> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pinhole Variant</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PinholeVariant get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PinholeVariant result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pinhole Variant</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PinholeVariant getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PinholeVariant result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pinhole Variant</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PinholeVariant get(int value) {
		switch (value) {
			case FIG1_SINGLE_STAGE_VALUE: return FIG1_SINGLE_STAGE;
			case FIG2_DIFFERENTIAL_VALUE: return FIG2_DIFFERENTIAL;
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
	private PinholeVariant(int value, String name, String literal) {
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
	
} //PinholeVariant
