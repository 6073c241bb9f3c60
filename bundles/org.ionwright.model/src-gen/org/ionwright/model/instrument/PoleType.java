/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pole Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Number of rods (seed 002, claim 4).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getPoleType()
 * @model
 * @generated
 */
public enum PoleType implements Enumerator {
	/**
	 * The '<em><b>QUADRUPOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUADRUPOLE_VALUE
	 * @generated
	 * @ordered
	 */
	QUADRUPOLE(0, "QUADRUPOLE", "QUADRUPOLE"),

	/**
	 * The '<em><b>HEXAPOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes a broad band only.
	 * <!-- end-model-doc -->
	 * @see #HEXAPOLE_VALUE
	 * @generated
	 * @ordered
	 */
	HEXAPOLE(1, "HEXAPOLE", "HEXAPOLE"),

	/**
	 * The '<em><b>OCTOPOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes a broad band only.
	 * <!-- end-model-doc -->
	 * @see #OCTOPOLE_VALUE
	 * @generated
	 * @ordered
	 */
	OCTOPOLE(2, "OCTOPOLE", "OCTOPOLE");

	/**
	 * The '<em><b>QUADRUPOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUADRUPOLE
	 * @model annotation="http://www.ionwright.org/cv accession='MS:1000081' name='quadrupole'"
	 *        annotation="http://www.ionwright.org/seed claims='002/5'"
	 * @generated
	 * @ordered
	 */
	public static final int QUADRUPOLE_VALUE = 0;

	/**
	 * The '<em><b>HEXAPOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes a broad band only.
	 * <!-- end-model-doc -->
	 * @see #HEXAPOLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEXAPOLE_VALUE = 1;

	/**
	 * The '<em><b>OCTOPOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes a broad band only.
	 * <!-- end-model-doc -->
	 * @see #OCTOPOLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OCTOPOLE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Pole Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PoleType[] VALUES_ARRAY =
		new PoleType[] {
			QUADRUPOLE,
			HEXAPOLE,
			OCTOPOLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Pole Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PoleType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pole Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PoleType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PoleType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pole Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PoleType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PoleType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pole Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PoleType get(int value) {
		switch (value) {
			case QUADRUPOLE_VALUE: return QUADRUPOLE;
			case HEXAPOLE_VALUE: return HEXAPOLE;
			case OCTOPOLE_VALUE: return OCTOPOLE;
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
	private PoleType(int value, String name, String literal) {
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
	
} //PoleType
